import type { RemoteModule, RemoteRoute } from '@maru/shell/contract';
import { LocalLink, Slot, usePageTitle } from '@maru/shell/contract';
import type { ComponentType } from 'react';
import { fakeRelease, fakeSnapshot } from './fake-snapshot.ts';
import type { FakeModules } from './render-shell.tsx';

export const messages = { bindLocale: () => undefined };

function Home() {
  usePageTitle('Home of the tests');
  return (
    <div>
      <h1>Home</h1>
      <LocalLink to="/cart">To the cart</LocalLink>
      <Slot
        name="cart/add-to-cart"
        props={{ sku: 'a', name: 'A', price: { amount: 1, currency: 'KRW' }, available: 1 }}
      />
    </div>
  );
}

function Cart() {
  usePageTitle('Cart of the tests');
  return <h1>Cart</h1>;
}

export const route = (path: string, chunk: string, Component: ComponentType, more: object = {}): RemoteRoute => ({
  ...(path === '' ? { index: true as const } : { path }),
  handle: { chunk, slots: [] },
  lazy: async () => ({ Component, ...more }),
});

export const catalog = {
  routes: [route('', 'page-home', Home)],
  slots: {},
  messages,
} satisfies RemoteModule;

export const cart = {
  routes: [route('cart', 'page-cart', Cart)],
  slots: {
    'cart/add-to-cart': async () => () => <button type="button">Add to cart</button>,
    'cart/mini-cart': async () => () => <span>Cart 2</span>,
  },
  messages,
} satisfies RemoteModule;

export const catalogRelease = fakeRelease('catalog', {
  paths: [{ path: '/', page: 'page-home' }],
  nav: [
    { area: 'header', label: { ko: '항아리', en: 'Jars' }, path: '/c/jars', order: 2 },
    { area: 'header', label: { ko: '차', en: 'Tea' }, path: '/c/tea', order: 1 },
  ],
});

export const cartRelease = fakeRelease('cart', {
  paths: [{ path: '/cart', page: 'page-cart' }],
  slots: [
    { name: 'cart/add-to-cart', chunk: 'slot-add-to-cart', size: { block: '3.25rem' } },
    { name: 'cart/mini-cart', chunk: 'slot-mini-cart', size: { block: '2.75rem', inline: '2.75rem' } },
  ],
});

/** Two good remotes: catalog owns the home page and shows a slot of cart; cart owns `/cart`. */
export const snapshot = fakeSnapshot([catalogRelease, cartRelease]);
export const modules = { 'mfe-catalog': () => ({ remote: catalog }), 'mfe-cart': () => ({ remote: cart }) };

/** The two remotes with another cart. */
export const withCart = (load: FakeModules[string]): FakeModules => ({ ...modules, 'mfe-cart': load });

/** A cart whose slots are good and whose routes are these. */
export const broken = (routes: RemoteModule['routes']) => ({ remote: { routes, slots: cart.slots, messages } });

export const never = () => new Promise<never>(() => undefined);

export const mistake = (): never => {
  throw new Error('a mistake of the room');
};
