import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserSnapshot } from '@maru/releases';
import type { ReactElement } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { CARDS, type Locale } from '../fixtures/shopper.ts';
import type { Store } from '../fixtures/store.ts';
import { expect, test } from '../fixtures/test.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Every page that needs no account, beside the visitor's own order. */
const pages = [
  '',
  '/c/tea',
  '/p/moon-jar-porcelain',
  '/search?q=moon',
  '/stores',
  '/cart',
  '/checkout',
  '/orders/lookup',
  '/sign-in',
  '/sign-up',
  '/terms',
];

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
  const orders = { ko: await buy(store, 'ko', '김도공'), en: await buy(store, 'en', 'Ann Potter') };
  const visits = [...pages.map(path => ({ ko: path, en: path })), { ko: orders.ko.path, en: orders.en.path }];
  for (const path of visits) {
    const ko = () => render('ko', path.ko, orders.ko.cookie);
    const en = () => render('en', path.en, orders.en.cookie);
    const alone = { ko: await ko(), en: await en() };
    const together = await Promise.all([ko(), en(), ko(), en()]);
    expect(together, path.en).toEqual([alone.ko, alone.en, alone.ko, alone.en]);
    expect(alone.ko).toContain('본문으로 건너뛰기');
    expect(alone.en).toContain('Skip to content');
    expect(alone.en).not.toMatch(/본문으로|김도공/);
    expect(alone.ko).not.toContain('Ann Potter');
    expect(alone.ko).toContain('<h1');
    expect(`${alone.ko}${alone.en}`).not.toContain(' style="');
  }
  expect(await render('ko', orders.ko.path, orders.ko.cookie)).toContain('김도공');
  expect(await render('en', orders.en.path, orders.en.cookie)).toContain('Ann Potter');
});

/** A guest's purchase by plain forms. @returns the visitor's cookie and where the order is, below the locale. */
async function buy(store: Store, locale: Locale, name: string): Promise<{ cookie: string; path: string }> {
  let cookie = '';
  const send = async (path: string, form?: Record<string, string>) => {
    const response = await fetch(`${store.origin}${path}?locale=${locale}`, {
      method: form ? 'POST' : 'GET',
      headers: { 'maru-request': '1', accept: 'application/json', cookie },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const set of response.headers.getSetCookie()) cookie = [cookie, set.split(';')[0]].filter(Boolean).join('; ');
    const body = (await response.json()) as { attempt?: string; location?: string };
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${JSON.stringify(body)}`);
    return body;
  };
  await send('/api/cart/lines', { sku: 'teapot-celadon-380', quantity: '1' });
  const { attempt = '' } = await send('/api/orders/pages/checkout');
  const { location } = await send('/api/orders', {
    attempt,
    contact_email: 'guest@example.com',
    contact_name: name,
    contact_phone: '010-1234-5678',
    delivery_method: 'delivery',
    address_postcode: '03052',
    address_line1: '1 Bukchon-ro',
    card_number: CARDS.paid,
    card_expiry: '12/30',
    card_cvc: '123',
    card_holder: 'GUEST',
    consent: 'on',
  });
  if (!location) throw new Error('The order has no page');
  return { cookie, path: location.replace(`/${locale}`, '') };
}

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

  return (locale: Locale, path: string, cookie: string) =>
    locales.run(locale, async () => {
      const page = await shell.renderPage({
        snapshot,
        locale,
        url: `/${locale}${path}`,
        slots: [...shell.layoutSlots, 'cart/add-to-cart', 'catalog/recommendations'],
        loadModule: async ({ name }: { name: string }) => modules.get(name),
        fetch: (request: Request) => {
          const { pathname, search } = new URL(request.url);
          return fetch(new URL(pathname + search, store.origin), {
            headers: { ...Object.fromEntries(request.headers), cookie },
          });
        },
      });
      if (page.kind !== 'page') throw new Error(`${path} answered ${page.response.status}`);
      const stream = await renderToReadableStream(page.tree);
      await stream.allReady;
      return new Response(stream).text();
    });
}
