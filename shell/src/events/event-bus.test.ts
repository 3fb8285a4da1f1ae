import { expect, it, vi } from 'vitest';
import { createEventBus } from './event-bus.ts';

it('tells every listener, and a listener that throws harms nobody', () => {
  const onError = vi.fn();
  const bus = createEventBus(onError);
  const heard: number[] = [];
  const mistake = new Error('listener');
  bus.on('cart:changed', () => {
    throw mistake;
  });
  bus.on('cart:changed', ({ count }) => heard.push(count));
  expect(() => bus.emit('cart:changed', { count: 2 })).not.toThrow();
  expect(heard).toEqual([2]);
  expect(onError).toHaveBeenCalledWith(mistake, 'cart:changed');
});

it('stops telling who no longer listens, also in the middle of an event', () => {
  const bus = createEventBus(() => undefined);
  const heard: string[] = [];
  const stop = bus.on('cart:changed', () => {
    heard.push('first');
    stop();
  });
  bus.on('cart:changed', () => heard.push('second'));
  bus.emit('cart:changed', { count: 1 });
  bus.emit('cart:changed', { count: 2 });
  expect(heard).toEqual(['first', 'second', 'second']);
});
