import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserSnapshot } from '@maru/releases';
import type { ReactElement } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import type { Locale } from '../fixtures/shopper.ts';
import type { Store } from '../fixtures/store.ts';
import { expect, test } from '../fixtures/test.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Every page that a visitor without a cart or an account can open. */
const pages = ['', '/c/tea', '/p/moon-jar-porcelain', '/cart', '/checkout', '/sign-in'];

type BindLocale = (read: () => Locale) => void;
interface ShellServerFile {
  bindMessages: BindLocale;
  layoutSlots: string[];
  renderPage(
    options: object,
  ): Promise<{ kind: 'page'; status: number; tree: ReactElement } | { kind: 'response'; response: Response }>;
}

test('the server files of a release render every page for two visitors in turns, with nothing shared', async ({
  store,
}) => {
  test.setTimeout(120_000);
  const render = await renderer(store);
  for (const path of pages) {
    const alone = { ko: await render('ko', path), en: await render('en', path) };
    const [ko, en, koAgain, enAgain] = await Promise.all([
      render('ko', path),
      render('en', path),
      render('ko', path),
      render('en', path),
    ]);
    expect(ko, `${path} in Korean`).toBe(alone.ko);
    expect(koAgain, `${path} in Korean`).toBe(alone.ko);
    expect(en, `${path} in English`).toBe(alone.en);
    expect(enAgain, `${path} in English`).toBe(alone.en);
    expect(ko).toContain('본문으로 건너뛰기');
    expect(en).toContain('Skip to content');
    expect(en).not.toContain('본문으로');
    expect(ko).toContain('<h1');
    expect(`${ko}${en}`).not.toContain(' style="');
  }
});

/** The shell's and the remotes' own server files, on the live snapshot, reading from the running gateway. */
async function renderer(store: Store) {
  const serverFile = async (room: string) => import(pathToFileURL(join(ROOT, room, 'dist/release/server.mjs')).href);
  const shell = (await serverFile('shell')) as ShellServerFile;
  const locales = new AsyncLocalStorage<Locale>();
  const read = () => locales.getStore() ?? 'ko';
  const resolved = await store.releases.resolve({ id: 'e2e' });
  const modules = new Map<string, { remote: { messages: { bindLocale: BindLocale } } }>();
  for (const { name } of resolved.remotes) modules.set(name, await serverFile(name));
  shell.bindMessages(read);
  for (const { remote } of modules.values()) remote.messages.bindLocale(read);
  const snapshot = browserSnapshot(resolved, store.releases.store.describe);

  return (locale: Locale, path: string) =>
    locales.run(locale, async () => {
      const page = await shell.renderPage({
        snapshot,
        locale,
        url: `/${locale}${path}`,
        slots: [...shell.layoutSlots, 'cart/add-to-cart', 'catalog/recommendations'],
        loadModule: async ({ name }: { name: string }) => modules.get(name),
        fetch: (request: Request) => {
          const { pathname, search } = new URL(request.url);
          return fetch(new URL(pathname + search, store.origin), { headers: request.headers });
        },
      });
      if (page.kind !== 'page') throw new Error(`${path} answered ${page.response.status}`);
      const stream = await renderToReadableStream(page.tree);
      await stream.allReady;
      return new Response(stream).text();
    });
}
