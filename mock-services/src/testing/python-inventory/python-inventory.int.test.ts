import { rmSync } from 'node:fs';
import { afterAll, describe, it } from 'vitest';
import { service } from '../../services/inventory/service.ts';
import { inventorySamples } from '../../services/inventory/testing/inventory-samples.ts';
import { describeService } from '../describe-service.ts';
import { missingPython, pythonInventory } from './python-inventory.ts';

const missing = missingPython();

describe('an inventory in Python, behind the same contract', () => {
  if (missing) {
    it.skip(`is left out: ${missing}`, () => undefined);
    return;
  }
  const inventory = pythonInventory();
  afterAll(() => rmSync(inventory.directory, { recursive: true, force: true }));
  describeService(service, inventorySamples, inventory);
});
