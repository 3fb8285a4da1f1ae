import { expect, it } from 'vitest';
import { fakeRelease } from '../test/fake-snapshot.ts';
import { snapshotStyles } from './snapshot-styles.ts';

it('reserves the space of every slot and names the accent of every room', () => {
  const css = snapshotStyles([
    fakeRelease('cart', {
      slots: [{ name: 'cart/mini-cart', chunk: 'x', size: { block: '2.75rem', inline: '2.75rem' } }],
    }),
  ]);
  expect(css).toContain('[data-slot="cart/mini-cart"]{min-block-size:2.75rem;min-inline-size:2.75rem;}');
  expect(css).toContain('[data-room="cart"]{--room:light-dark(oklch(0.5 0.1 40),oklch(0.7 0.1 40))}');
});

it('lets nothing out of a value', () => {
  const css = snapshotStyles([
    fakeRelease('cart', {
      accent: { light: 'red} body{display:none', dark: 'blue' },
      slots: [{ name: 'cart/mini-cart', chunk: 'x', size: { block: '1rem;} *{display:none' } }],
    }),
  ]);
  expect(css).not.toContain('display:none');
  expect(css).toContain('light-dark(currentColor,blue)');
});
