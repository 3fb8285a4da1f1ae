import { describe, expect, it } from 'vitest';
import { createCartStore, selectCount } from './cart.store.ts';

const changeOf = (sku: string, change: number) => ({ sku, name: sku, change, fetcherKey: 'test' });
const countOf = (store: ReturnType<typeof createCartStore>) => selectCount(store.getState());

describe('the cart store', () => {
  it('does not know the count before it was read', () => {
    expect(countOf(createCartStore())).toBeNull();
  });

  it('counts a change before the gateway has answered', () => {
    const store = createCartStore();
    store.getState().confirm(2);
    store.getState().begin(changeOf('cup', 3));
    expect(countOf(store)).toBe(5);
  });

  it('follows what another tab was told, and reads for itself when it is changing something too', () => {
    const store = createCartStore();
    store.getState().hearElsewhere(3);
    expect([countOf(store), store.getState().changesElsewhere]).toEqual([3, 1]);
    const id = store.getState().begin(changeOf('cup', 1));
    store.getState().hearElsewhere(5);
    expect(countOf(store)).toBe(4);
    store.getState().settle(id, 4);
    expect([store.getState().isStale, store.getState().changesElsewhere]).toEqual([true, 2]);
  });

  it('takes the count of the answer', () => {
    const store = createCartStore();
    store.getState().confirm(2);
    const id = store.getState().begin(changeOf('cup', 3));
    store.getState().settle(id, 4);
    expect(countOf(store)).toBe(4);
    expect(store.getState().isStale).toBe(false);
  });

  it('goes back to what was there when the change was refused', () => {
    const store = createCartStore();
    store.getState().confirm(2);
    const id = store.getState().begin(changeOf('cup', 3));
    store.getState().settle(id, null);
    expect(countOf(store)).toBe(2);
  });

  it('knows nothing again when the first change of a document was refused', () => {
    const store = createCartStore();
    const id = store.getState().begin(changeOf('cup', 1));
    expect(countOf(store)).toBe(1);
    store.getState().settle(id, null);
    expect(countOf(store)).toBeNull();
  });

  it('wants to be read again after answers that may have crossed, and not before the last of them', () => {
    const store = createCartStore();
    store.getState().confirm(0);
    const first = store.getState().begin(changeOf('cup', 1));
    const second = store.getState().begin(changeOf('jar', 1));
    store.getState().settle(second, 2);
    expect(store.getState().isStale).toBe(false);
    store.getState().settle(first, 1);
    expect(store.getState().isStale).toBe(true);
    store.getState().confirm(2);
    expect(store.getState().isStale).toBe(false);
    expect(countOf(store)).toBe(2);
  });

  it('keeps counting a change whose part left the page, until the cart is read', () => {
    const store = createCartStore();
    store.getState().confirm(1);
    store.getState().leave(store.getState().begin(changeOf('cup', 2)));
    expect(countOf(store)).toBe(3);
    store.getState().confirm(1);
    expect(countOf(store)).toBe(1);
  });

  it('never counts below zero', () => {
    const store = createCartStore();
    store.getState().confirm(1);
    store.getState().begin(changeOf('cup', -2));
    expect(countOf(store)).toBe(0);
  });

  it('is another one for every document', () => {
    const [one, two] = [createCartStore(), createCartStore()];
    one.getState().confirm(7);
    expect(countOf(two)).toBeNull();
  });
});
