import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { config } from '../config.ts';
import { runReleaseDemo } from '../demo/release-demo.ts';
import { type Store, startStore } from '../fixtures/store.ts';
import { test as base, expect } from '../fixtures/test.ts';

const test = base.extend<object, { store: Store }>({
  store: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to know what a fixture needs
    async ({}, use) => {
      const store = await startStore();
      await use(store);
      await store.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test('the demonstration of a release: to some, to everybody, a broken one, and back in a second', async ({
  browser,
  store,
}) => {
  test.setTimeout(300_000);
  const directory = await mkdtemp(join(tmpdir(), 'maru-demo-'));
  try {
    const lines: string[] = [];
    const { editToLive, rollbackToDocument, shown, timeline } = await runReleaseDemo({
      repository: join(import.meta.dirname, '../..'),
      workspace: join(directory, 'copy'),
      buildCache: config.buildCache,
      store,
      browser,
      say: line => lines.push(line),
    });
    expect(shown.withCanary).toBeGreaterThan(0);
    expect(shown.without).toBeGreaterThan(0);
    expect(lines).toHaveLength(timeline.entries.length);
    expect(editToLive, lines.join('\n')).toBeLessThan(10_000);
    expect(rollbackToDocument, lines.join('\n')).toBeLessThan(1_000);
    await test.info().attach('timeline', { body: lines.join('\n'), contentType: 'text/plain' });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
