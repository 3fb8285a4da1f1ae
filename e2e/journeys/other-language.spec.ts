import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingPython, pythonInventory } from '../../mock-services/src/testing/python-inventory/python-inventory.ts';
import { startCommand } from '../../mock-services/src/testing/service-command.ts';
import { CARDS, shopper } from '../fixtures/shopper.ts';
import { type Store, startStore } from '../fixtures/store.ts';
import { test as base, expect } from '../fixtures/test.ts';

const missing = missingPython();
const SKU = 'moon-jar-porcelain-38';

/** A store whose inventory is the one in Python; every other part is as it always is. */
const test = base.extend<object, { store: Store; inventoryUrl: string }>({
  inventoryUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to know what a fixture needs
    async ({}, use) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'maru-inventory-'));
      const command = pythonInventory();
      const inventory = await startCommand('inventory', command, { dataDir, faults: false });
      await use(inventory.url);
      await inventory.stop();
      rmSync(command.directory, { recursive: true, force: true });
      await rm(dataDir, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  store: [
    async ({ inventoryUrl }, use) => {
      const store = await startStore({ INVENTORY_URL: inventoryUrl });
      await use(store);
      await store.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
test.skip(missing !== undefined, missing ?? '');

test('a guest buys in a store whose inventory is written in Python', async ({ page, inventoryUrl }) => {
  const available = async () => {
    const [stock] = (await (await fetch(`${inventoryUrl}/stock?sku=${SKU}`)).json()) as { available: number }[];
    return stock?.available ?? 0;
  };
  const before = await available();
  expect(before).toBeGreaterThan(0);
  const person = shopper(page, 'en');
  await person.openProduct(`moon-jar-porcelain?variant=${SKU}`);
  await person.addToCart();
  await person.openCart();
  await person.openCheckout();
  await person.fillCheckout(CARDS.paid);
  await person.payButton().click();
  await person.untilOrdered();
  await expect.poll(available).toBe(before - 1);
});
