import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale, RemoteModule } from '@maru/shell/contract';
import { LocalLink, Slot, useScoped, useShell } from '@maru/shell/contract';
import { renderToReadableStream } from 'react-dom/server.node';
import { expect, it, vi } from 'vitest';
import { gatewayContext } from '../contract/index.ts';
import { type LoaderFunctionArgs, useLoaderData } from '../contract/router.ts';
import { bindMessages, layoutSlots, renderPage } from './server.tsx';
import { cart, cartRelease, catalogRelease, messages } from './test/fake-remotes.tsx';
import { fakeSnapshot } from './test/fake-snapshot.ts';

const locales = new AsyncLocalStorage<Locale>();
bindMessages(() => locales.getStore() ?? 'en');

async function loader({ context }: LoaderFunctionArgs) {
  const { data } = await context.get(gatewayContext).GET('/api/catalog/pages/home');
  return data as unknown as { word: string };
}

function Home() {
  const { word } = useLoaderData<typeof loader>();
  const { locale } = useShell();
  const visit = useScoped('test', () => ({ id: word }));
  return (
    <div>
      <h1>{`${word} ${locale} ${visit.id}`}</h1>
      <LocalLink to="/cart">Cart</LocalLink>
      <Slot
        name="cart/add-to-cart"
        props={{ sku: 'a', name: 'A', price: { amount: 1, currency: 'KRW' }, available: 1 }}
      />
      <Slot name="catalog/recommendations" props={{ skus: [] }} fallback={<p>none</p>} />
    </div>
  );
}

const home: RemoteModule = {
  routes: [{ index: true, handle: { chunk: 'page-home', slots: [] }, lazy: async () => ({ Component: Home, loader }) }],
  slots: {},
  messages,
};
const snapshot = fakeSnapshot([catalogRelease, cartRelease]);
const exposed: Record<string, unknown> = { 'mfe-catalog': { remote: home }, 'mfe-cart': { remote: cart } };

async function visit(locale: Locale, word: string, url = `/${locale}`) {
  return locales.run(locale, async () => {
    const page = await renderPage({
      snapshot,
      locale,
      url,
      loadModule: async ({ name }) => exposed[name],
      slots: ['cart/add-to-cart', ...layoutSlots],
      fetch: async () => {
        for (let turn = 0; turn < word.length; turn++) await new Promise(resolve => setTimeout(resolve));
        return Response.json({ word });
      },
    });
    if (page.kind !== 'page') return { status: page.response.status, html: '', styles: '' };
    const stream = await renderToReadableStream(page.tree);
    await stream.allReady;
    return { ...page, html: await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text() };
  });
}

it('renders shell, page and slots for two visitors at once, each with their own language and data', async () => {
  const [ko, en] = await Promise.all([visit('ko', '달항아리'), visit('en', 'jar')]);
  expect(ko.html).toContain('<h1>달항아리 ko 달항아리</h1>');
  expect(ko.html).toContain('본문으로 건너뛰기');
  expect(ko.html).not.toContain('Skip to content');
  expect(en.html).toContain('<h1>jar en jar</h1>');
  expect(en.html).toContain('Skip to content');
  expect(en.html).not.toMatch(/[가-힣](?<!한국어|한국|한)/u);
  expect(en.status).toBe(200);
});

it('draws slots that were loaded, the space of others, and no inline style or script', async () => {
  const { html, styles } = await visit('en', 'jar');
  expect(html).toContain('<button type="button">Add to cart</button>');
  expect(html).toContain('data-slot="cart/mini-cart"');
  expect(html).toContain('<p>none</p>');
  expect(html).not.toMatch(/ style=|<script|<style/);
  expect(styles).toContain('[data-slot="cart/mini-cart"]{min-block-size:2.75rem');
});

it('draws a page for an address where nothing is, in the shell’s own room', async () => {
  const nowhere = await visit('en', 'jar', '/en/nowhere');
  expect(nowhere.html).toContain('There is nothing at this address.');
  expect(nowhere.html).toContain('data-room="shell"');
});

it('rejects nothing when a remote fails: its slots are their space, its page waits for the browser', async () => {
  exposed['mfe-cart'] = {};
  const complaints: unknown[] = [];
  vi.mocked(console.error).mockImplementation(error => void complaints.push(error));
  const failed = await visit('en', 'jar', '/en/cart');
  expect(failed.html).toContain('data-room="cart"');
  exposed['mfe-cart'] = { remote: cart };
  expect(failed.html).toContain('data-slot="cart/mini-cart"');
  expect(complaints.map(String)).toEqual(['RemoteFailure: mfe-cart 1.0.0: invalid-shape (remote)']);
});
