import { expect, it } from 'vitest';
import { describe as describeRelease, descriptions, snapshot, urlOf } from '../../test/fake-releases.ts';
import { planDocument } from './plan.ts';

const plan = (path: string) => planDocument(snapshot, describeRelease, path);
const urls = (files: { url: string }[]) => files.map(file => file.url);

it('plans exactly the files of a page: shell, its layout slots, the remote, the page, its slots, and shared modules', () => {
  const { scripts, styles, entry } = plan('/en/p/moon-jar');
  expect(entry).toBe(urlOf('shell', 'entry.js'));
  expect(urls(scripts).toSorted()).toEqual(
    [
      urlOf('shell', 'entry.js'),
      urlOf('shell', 'vendor.js'),
      urlOf('shell', 'button.js'),
      urlOf('catalog', 'entry.js'),
      urlOf('catalog', 'remote.js'),
      urlOf('catalog', 'page-product.js'),
      urlOf('cart', 'entry.js'),
      urlOf('cart', 'remote.js'),
      urlOf('cart', 'slot-mini-cart.js'),
      urlOf('cart', 'slot-add-to-cart.js'),
    ].toSorted(),
  );
  expect(urls(styles)).toEqual([
    urlOf('shell', 'entry.css'),
    urlOf('shell', 'button.css'),
    urlOf('catalog', 'page-product.css'),
  ]);
});

it('leaves out the files of other pages and slots', () => {
  const { scripts } = plan('/ko');
  expect(urls(scripts)).toContain(urlOf('catalog', 'page-home.js'));
  expect(urls(scripts)).not.toContain(urlOf('catalog', 'page-product.js'));
  expect(urls(scripts)).not.toContain(urlOf('cart', 'slot-add-to-cart.js'));
});

it('has the integrity of every script of every release under both prefixes, and of no server file', () => {
  const { integrity } = plan('/en');
  expect(integrity[urlOf('cart', 'page-cart.js')]).toBe(descriptions.cart.files['page-cart.js']?.integrity);
  expect(integrity[urlOf('cart', 'page-cart.js').replace('/r/', '/r2/')]).toBe(
    integrity[urlOf('cart', 'page-cart.js')],
  );
  expect(Object.keys(integrity).filter(url => url.includes('server') || url.endsWith('.css'))).toEqual([]);
});

it('covers the last good releases in the map, so that falling back needs no second one', () => {
  const [cart, catalog] = snapshot.remotes;
  if (!cart || !catalog) throw new Error('no remotes');
  const { integrity, scripts } = planDocument(
    { ...snapshot, remotes: [cart], lastGood: [catalog] },
    describeRelease,
    '/en/cart',
  );
  expect(integrity).toHaveProperty([urlOf('catalog', 'entry.js')]);
  expect(urls(scripts)).not.toContain(urlOf('catalog', 'entry.js'));
});

it('says who owns the path and what its parameters are', () => {
  expect(plan('/en/p/moon-jar').page).toMatchObject({
    params: { slug: 'moon-jar' },
    locale: 'en',
    owned: { path: '/p/:slug' },
  });
});

it('knows the shell’s own pages', () => {
  expect(plan('/en/terms').page).toMatchObject({ locale: 'en' });
  expect(urls(plan('/en/terms').scripts)).toContain(urlOf('shell', 'terms.js'));
});

it('plans the shell for an address that nobody owns', () => {
  const { page, scripts } = plan('/en/nowhere');
  expect(page).toBeUndefined();
  expect(urls(scripts)).toContain(urlOf('shell', 'entry.js'));
});

it('goes on without a slot that no remote offers', () => {
  const [, catalog] = snapshot.remotes;
  if (!catalog) throw new Error('no catalog');
  const { scripts } = planDocument({ ...snapshot, remotes: [catalog] }, describeRelease, '/en/p/moon-jar');
  expect(urls(scripts)).toContain(urlOf('catalog', 'page-product.js'));
  expect(urls(scripts).join()).not.toContain('slot-');
});
