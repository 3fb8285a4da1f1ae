import { describe, expect, it } from 'vitest';
import { createGuestViewed } from './guest-viewed.ts';

const NOW = Date.parse('2026-11-25T04:00:00.000Z');
const entry = (slug: string) => ({ sku: `${slug}-clay`, slug, at: '2026-11-25T03:00:00.000Z' });
function memory(first: Record<string, string> = {}) {
  const values = new Map(Object.entries(first));
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

describe('what a guest has looked at', () => {
  it('is there once each, newest first, and at most 24 long', () => {
    const storage = memory();
    const viewed = createGuestViewed(
      () => storage,
      () => NOW,
    );
    for (let count = 0; count < 30; count += 1) viewed.remember(entry(`cup-${count}`));
    viewed.remember(entry('cup-20'));
    expect(viewed.read()).toHaveLength(24);
    expect(
      viewed
        .read()
        .slice(0, 2)
        .map(({ slug }) => slug),
    ).toEqual(['cup-20', 'cup-29']);
    viewed.forget();
    expect(viewed.read()).toEqual([]);
  });

  it('is forgotten after thirty days', () => {
    const storage = memory();
    createGuestViewed(
      () => storage,
      () => NOW,
    ).remember(entry('cup'));
    const after = (days: number) =>
      createGuestViewed(
        () => storage,
        () => NOW + days * 86_400_000,
      ).read();
    expect([after(29).length, after(31).length]).toEqual([1, 0]);
  });

  it('is nothing when the browser holds rubbish, or lets nobody at its storage', () => {
    const forbidden = () => {
      throw new Error('SecurityError');
    };
    expect(
      createGuestViewed(
        () => memory({ 'maru.account.viewed': '{"no":1}' }),
        () => NOW,
      ).read(),
    ).toEqual([]);
    expect(
      createGuestViewed(
        () => memory({ 'maru.account.viewed': 'no json' }),
        () => NOW,
      ).read(),
    ).toEqual([]);
    const viewed = createGuestViewed(forbidden, () => NOW);
    viewed.remember(entry('cup'));
    expect(viewed.read()).toEqual([]);
  });
});
