import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeServices, startFakeServices } from '../../test/fake-services.ts';
import { createVisitor, type RunningGateway, startGateway } from '../../test/start-gateway.ts';

let services: FakeServices;
let gateway: RunningGateway;
type Visitor = ReturnType<typeof createVisitor>;

beforeAll(async () => {
  services = await startFakeServices();
  gateway = await startGateway(services, { SIGN_IN_LIMIT_PER_MINUTE: '1000' });
});
afterEach(() => services.heal());
afterAll(async () => {
  await gateway.close();
  await services.close();
});

const visit = () => createVisitor(() => gateway.origin);
const somebody = () => ({ name: 'Reader', email: `${randomUUID()}@mail.example`, password: 'a long enough sentence' });
const read = async (visitor: Visitor, path: string) => (await visitor.get(path)).json();
const home = { recipient: 'Reader', phone: '010-1234-5678', country: 'KR', postcode: '03052', line1: '1 Bukchon-ro' };

async function member(): Promise<Visitor> {
  const visitor = visit();
  expect((await visitor.json('/auth/sign-up', somebody())).status).toBe(201);
  return visitor;
}

describe('signing up', () => {
  it('makes an account, signs in and goes on', async () => {
    const visitor = visit();
    const answer = await visitor.json('/auth/sign-up', { ...somebody(), returnTo: '/en/checkout' });
    expect(await answer.json()).toEqual({
      session: { status: 'signed-in', person: { name: 'Reader' } },
      location: '/en/checkout',
    });
    expect(await read(visitor, '/api/account/session')).toMatchObject({ status: 'signed-in' });
  });

  it('leads to no other place than a page of the store', async () => {
    const form = { ...somebody(), returnTo: 'https://elsewhere.example/' };
    expect((await visit().form('/auth/sign-up', form)).headers.get('location')).toMatch(/^\/(ko|en)$/);
  });

  it('says which field is wrong, and keeps all but the password for the page of a plain form', async () => {
    const visitor = visit();
    const form = {
      ...somebody(),
      password: 'short',
      returnTo: '/en/cart',
      failTo: '/en/sign-up?returnTo=%2Fen%2Fcart',
    };
    const refused = await visitor.form('/auth/sign-up', form);
    expect([refused.status, refused.headers.get('location')]).toEqual([303, form.failTo]);
    const { flash } = await read(visitor, '/api/account/pages/sign-up?locale=en');
    expect(flash.problem.errors).toEqual([
      {
        pointer: '/password',
        code: 'short',
        message: 'A password has ten characters or more. This one has 5.',
      },
    ]);
    expect(flash.values).toEqual({ name: 'Reader', email: form.email });
  });

  it('tells who has an account already, beside the field', async () => {
    const person = somebody();
    await visit().json('/auth/sign-up', person);
    const answer = await visit().json('/auth/sign-up', { ...person, password: 'another long sentence' });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'email-taken', errors: [{ pointer: '/email' }] });
  });

  it('is one account when the form is sent twice', async () => {
    const person = somebody();
    const visitor = visit();
    await visitor.form('/auth/sign-up', person);
    expect((await visitor.form('/auth/sign-up', person)).headers.get('location')).toMatch(/^\/(ko|en)$/);
  });
});

describe('what a guest has gathered', () => {
  it('goes along: lines are added to the cart of before, kept pieces to the list, orders to the history', async () => {
    const person = somebody();
    const before = visit();
    await before.json('/auth/sign-up', person);
    await before.json('/api/cart/lines', { sku: 'moon-jar-0', quantity: 1 });
    await before.json('/api/account/kept', { sku: 'moon-jar-0', slug: 'moon-jar' });
    await before.json('/auth/sign-out', {});
    expect(await read(before, '/api/cart/summary')).toMatchObject({ count: 0 });

    const guest = visit();
    await guest.json('/api/cart/lines', { sku: 'moon-jar-0', quantity: 2 });
    await guest.json('/api/account/kept', { sku: 'moon-jar-1', slug: 'moon-jar' });
    expect((await guest.json('/auth/sign-in', person)).status).toBe(200);
    expect(await read(guest, '/api/cart/summary')).toMatchObject({ count: 3 });
    expect((await read(guest, '/api/account/kept')).skus.sort()).toEqual(['moon-jar-0', 'moon-jar-1']);
  });

  it('stays with the session when the cart is away at that moment, and is merged afterwards', async () => {
    const person = somebody();
    const before = visit();
    await before.json('/auth/sign-up', person);
    await before.json('/api/cart/lines', { sku: 'moon-jar-0', quantity: 1 });

    const guest = visit();
    await guest.json('/api/cart/lines', { sku: 'moon-jar-0', quantity: 2 });
    services.fail('cart', 'failing');
    expect((await guest.json('/auth/sign-in', person)).status).toBe(200);
    services.heal();
    expect(await read(guest, '/api/cart/summary')).toMatchObject({ count: 3 });
  });

  it('is not handed to the next one who signs in there', async () => {
    const visitor = await member();
    await visitor.json('/api/cart/lines', { sku: 'moon-jar-0', quantity: 2 });
    await visitor.json('/auth/sign-up', somebody());
    expect(await read(visitor, '/api/cart/summary')).toMatchObject({ count: 0 });
  });
});

describe('pages of an account', () => {
  it('are for those who have signed in', async () => {
    for (const page of ['profile', 'orders', 'addresses']) {
      const answer = await visit().get(`/api/account/pages/${page}`);
      expect([answer.status, (await answer.json()).code], page).toEqual([401, 'sign-in-required']);
    }
    expect((await visit().json('/api/account/address-book', home)).status).toBe(401);
  });

  it('come without the latest order when orders are away', async () => {
    const visitor = await member();
    services.fail('orders', 'down');
    expect(await read(visitor, '/api/account/pages/profile')).toMatchObject({
      person: { name: 'Reader' },
      latestOrder: null,
      missing: ['orders'],
    });
  });

  it('tell once what a form has changed', async () => {
    const visitor = await member();
    const { person } = await read(visitor, '/api/account/pages/profile');
    const answer = await visitor.form('/auth/profile', { ...person, name: 'Renamed', returnTo: '/en/account' });
    expect(answer.headers.get('location')).toBe('/en/account');
    expect(await read(visitor, '/api/account/pages/profile')).toMatchObject({
      person: { name: 'Renamed' },
      done: 'profile',
    });
    expect(await read(visitor, '/api/account/pages/profile')).not.toHaveProperty('done');
    expect(await read(visitor, '/api/account/session')).toMatchObject({ person: { name: 'Renamed' } });
  });

  it('change the e-mail address only with the password', async () => {
    const visitor = await member();
    const change = (password: string) =>
      visitor.json('/auth/profile', { name: 'Reader', email: `${randomUUID()}@mail.example`, password });
    expect(await (await change('')).json()).toMatchObject({
      code: 'validation-failed',
      errors: [{ pointer: '/password' }],
    });
    expect((await change('a long enough sentence')).status).toBe(200);
  });

  it('change the password, and give the session a new id with it', async () => {
    const visitor = await member();
    const id = visitor.cookies.get('maru');
    const change = (password: string) =>
      visitor.json('/auth/password', { password, password_new: 'another long sentence' });
    expect((await change('not it at all')).status).toBe(422);
    expect((await change('a long enough sentence')).status).toBe(200);
    expect(visitor.cookies.get('maru')).not.toBe(id);
  });

  it('end every other session of the person with the old password, and nobody else’s', async () => {
    const form = somebody();
    const [here, elsewhere, stranger] = [visit(), visit(), await member()];
    await here.json('/auth/sign-up', form);
    await elsewhere.json('/auth/sign-in', form);
    const status = async (visitor: Visitor) => (await read(visitor, '/api/account/session')).status;
    await here.json('/auth/password', { password: 'not it at all', password_new: 'another long sentence' });
    expect(await status(elsewhere)).toBe('signed-in');
    await here.json('/auth/password', { password: form.password, password_new: 'another long sentence' });
    expect([await status(here), await status(elsewhere), await status(stranger)]).toEqual([
      'signed-in',
      'guest',
      'signed-in',
    ]);
  });
});

describe('the address book', () => {
  it('takes addresses in Korea and abroad, each by its own rules', async () => {
    const visitor = await member();
    const paris = { ...home, country: 'FR', postcode: '', line1: '3 rue Keller', city: '' };
    const refused = await visitor.json('/api/account/address-book', { ...home, postcode: '1234' });
    expect((await refused.json()).errors).toMatchObject([{ pointer: '/postcode' }]);
    const cityless = await visitor.json('/api/account/address-book', paris);
    expect((await cityless.json()).errors).toMatchObject([{ pointer: '/city' }]);
    await visitor.json('/api/account/address-book', { ...home, postcode: '03 052', city: 'left from before' });
    await visitor.json('/api/account/address-book', { ...paris, city: 'Paris' });
    const { items } = await read(visitor, '/api/account/address-book');
    expect(items).toMatchObject([
      { country: 'KR', postcode: '03052', isDefault: true },
      { country: 'FR', city: 'Paris', isDefault: false },
    ]);
    expect(items[0]).not.toHaveProperty('city');
  });

  it('changes, chooses the default and removes by plain forms', async () => {
    const visitor = await member();
    const returnTo = '/en/account/addresses';
    await visitor.form('/api/account/address-book', { ...home, returnTo });
    await visitor.form('/api/account/address-book', { ...home, recipient: 'Office', returnTo });
    const ids = async () => (await read(visitor, '/api/account/address-book')).items;
    const [, office] = await ids();
    await visitor.form(`/api/account/address-book/${office.addressId}/default`, { returnTo });
    const changed = { ...home, recipient: 'Office', line1: '2 Bukchon-ro', returnTo };
    const answer = await visitor.form(`/api/account/address-book/${office.addressId}`, changed);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, returnTo]);
    const [first] = (await ids()).filter((one: { isDefault: boolean }) => one.isDefault);
    await visitor.form(`/api/account/address-book/${first.addressId}/remove`, { returnTo });
    expect(await ids()).toHaveLength(1);
    expect((await visitor.json('/api/account/address-book/adr_of_nobody', home)).status).toBe(404);
  });

  it('is empty for a guest', async () => {
    expect(await read(visit(), '/api/account/address-book')).toEqual({ items: [] });
  });
});

describe('lists', () => {
  it('keep for a guest in the session, and begin none by looking', async () => {
    const visitor = visit();
    expect(await read(visitor, '/api/account/pages/wishlist')).toMatchObject({ status: 'guest', items: [] });
    expect([...visitor.cookies.keys()]).not.toContain('maru');
    await visitor.form('/api/account/kept', { sku: 'moon-jar-0', slug: 'moon-jar', returnTo: '/en/p/moon-jar' });
    expect((await read(visitor, '/api/account/pages/wishlist')).items).toMatchObject([{ sku: 'moon-jar-0' }]);
    await visitor.json('/api/account/kept/moon-jar-0/remove', {});
    expect(await read(visitor, '/api/account/kept')).toEqual({ skus: [] });
  });

  it('take only pieces of the store', async () => {
    const answer = await visit().json('/api/account/kept', { sku: 'no-such-piece', slug: 'none' });
    expect((await answer.json()).code).toBe('unknown-piece');
  });

  it('keep the page when nobody knows the stock', async () => {
    const visitor = visit();
    await visitor.json('/api/account/kept', { sku: 'moon-jar-0', slug: 'moon-jar' });
    services.fail('inventory', 'down');
    expect(await read(visitor, '/api/account/pages/wishlist')).toMatchObject({
      items: [{ available: null }],
      missing: ['stock'],
    });
  });

  it('remember what a person has looked at, and show a guest what the browser names', async () => {
    const visitor = await member();
    const at = '2026-11-25T03:00:00.000Z';
    await visitor.json('/api/account/viewed', { items: [{ sku: 'moon-jar-0', slug: 'moon-jar', at }] });
    expect((await read(visitor, '/api/account/viewed')).items).toMatchObject([{ slug: 'moon-jar' }]);
    expect(await read(visitor, '/api/account/viewed?except=moon-jar')).toEqual({ items: [] });
    expect((await visit().json('/api/account/viewed', { items: [] })).status).toBe(401);
    expect((await read(visit(), '/api/account/viewed?sku=moon-jar-0')).items).toMatchObject([{ slug: 'moon-jar' }]);
  });
});
