import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { config } from '../config.ts';
import { type Store, startStore } from '../fixtures/store.ts';
import { type Browser, until } from './browser.ts';
import { readReports } from './page-reports.ts';
import { startBrowser } from './start-browser.ts';

describe(config.engine, () => {
  let store: Store;
  let browser: Browser;
  beforeAll(async () => {
    store = await startStore();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await store?.stop();
  });

  it('does not run a remote whose file was changed on its way, says so in its place, and goes on', async () => {
    const folder = await store.filesOf('mfe-account');
    const entry = (await readdir(folder)).find(name => /^mfe_account_.*\.js$/.test(name));
    if (!entry) throw new Error(`${folder} has no entry`);
    const path = join(folder, entry);
    await writeFile(path, `globalThis.isChanged = true;\n${await readFile(path, 'utf8')}`);
    await rename(`${path}.br`, `${path}.br.away`);

    await browser.open(`${store.origin}/en/sign-in`);
    await browser.see('heading', /^This page did not come\.$/);
    expect(await browser.evaluate<boolean>("'isChanged' in globalThis")).toBe(false);
    const failure = await until('report of the failure', async () =>
      (await readReports(store)).find(({ type }) => type === 'remote.failed'),
    );
    expect(failure).toMatchObject({ room: 'mfe-account', data: { kind: 'unreachable' } });
    await browser.click('link', /^Jars$/);
    await browser.see('heading', /^Jars$/);
  });
});
