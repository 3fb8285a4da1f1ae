import { expect, it } from 'vitest';
import { createPreferences, showPreferences } from './preferences.ts';

function keeping(text?: string) {
  const kept = new Map(text === undefined ? [] : [['maru.preferences', text]]);
  return {
    kept,
    storage: () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }),
  };
}

it('shows scheme and owners on the root element, now and when they change', () => {
  const root = document.createElement('html');
  const { storage } = keeping('{"scheme":"dark","owners":true}');
  const preferences = createPreferences(storage);
  showPreferences(root, preferences);
  expect([root.dataset.scheme, root.hasAttribute('data-owners')]).toEqual(['dark', true]);
  preferences.change({ scheme: 'auto', owners: false });
  expect([root.dataset.scheme, root.hasAttribute('data-owners')]).toEqual([undefined, false]);
});

it('keeps a choice for the next document', () => {
  const { storage } = keeping();
  createPreferences(storage).change({ scheme: 'light' });
  expect(createPreferences(storage).store.getState()).toEqual({ scheme: 'light', owners: false });
});

it('takes what it cannot read, or a storage it may not use, for no choice', () => {
  const forbidden = () => {
    throw new Error('SecurityError');
  };
  for (const storage of [
    keeping('{not json').storage,
    keeping('{"scheme":"pink"}').storage,
    forbidden,
    () => undefined,
  ]) {
    const preferences = createPreferences(storage);
    expect(preferences.store.getState()).toEqual({ scheme: 'auto', owners: false });
    preferences.change({ owners: true });
    expect(preferences.store.getState().owners).toBe(true);
  }
});
