import type { Change, LogRecord } from '@maru/releases/contract';
import { afterEach, expect, it, vi } from 'vitest';
import { createReleaseEvents } from './release-events.ts';

afterEach(() => void vi.useRealTimers());

const cart = { name: 'mfe-cart', releaseId: '0123456789ab' };

function createSource(length = 0) {
  const records: LogRecord[] = [];
  const listeners = new Set<(records: readonly LogRecord[]) => void>();
  const append = (change: Change) => {
    const position = records.length + 1;
    const record = { position, at: '', who: 'A Person', reason: 'Private', change, previous: '', hash: '' };
    records.push(record);
    for (const listener of listeners) listener([record]);
  };
  for (let index = 0; index < length; index++) append({ type: 'disable', name: 'mfe-cart' });
  return {
    append,
    listeners,
    state: () => ({ position: records.length, names: new Map() }),
    recordsAfter: (position: number) => records.slice(position),
    subscribe: (listener: (records: readonly LogRecord[]) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function createSink(isSlow = false) {
  const sink = { text: '', isEnded: false };
  return {
    sink,
    write(text: string) {
      sink.text += text;
      return !isSlow;
    },
    end() {
      sink.isEnded = true;
    },
  };
}
const here = { address: '127.0.0.1', after: undefined };

it('says where the log is, then what changes for visitors, without people and reasons', () => {
  const source = createSource(3);
  const events = createReleaseEvents({ source });
  const { sink, ...to } = createSink();
  events.open(to, here);
  source.append({ type: 'publish', ...cart, digest: '0'.repeat(32), version: '1.1.0' });
  source.append({ type: 'canary', ...cart, percent: 10 });
  source.append({ type: 'rollback', ...cart });
  expect(sink.text).toBe(
    [
      'retry: 2000\n\n',
      'id: 3\nevent: position\ndata: {"position":3}\n\n',
      `id: 5\nevent: canary\ndata: {"position":5,"type":"canary","name":"mfe-cart","releaseId":"0123456789ab","percent":10,"applies":"next-session"}\n\n`,
      `id: 6\nevent: rollback\ndata: {"position":6,"type":"rollback","name":"mfe-cart","releaseId":"0123456789ab","applies":"now"}\n\n`,
    ].join(''),
  );
  events.close();
});

it.each([
  ['behind the last one seen', 2, ['id: 3\nevent: disable', 'id: 4\nevent: disable']],
  ['with nothing missed', 4, ['id: 4\nevent: position']],
  ['behind a position that the log does not have', 9, ['id: 4\nevent: reset']],
])('is resumed %s', (_where, after, expected) => {
  const events = createReleaseEvents({ source: createSource(4) });
  const { sink, ...to } = createSink();
  events.open(to, { ...here, after });
  expect(sink.text.match(/id: \d+\nevent: \w+/g)).toEqual(expected);
  events.close();
});

it('does not catch up with a log of years', () => {
  const events = createReleaseEvents({ source: createSource(600) });
  const { sink, ...to } = createSink();
  events.open(to, { ...here, after: 1 });
  expect(sink.text.match(/event: \w+/g)).toEqual(['event: reset']);
  events.close();
});

it('gives a sign of life now and then', () => {
  vi.useFakeTimers();
  const events = createReleaseEvents({ source: createSource(), heartbeatMs: 1_000 });
  const { sink, ...to } = createSink();
  events.open(to, here);
  vi.advanceTimersByTime(2_500);
  expect(sink.text.match(/^:/gm)).toHaveLength(2);
  events.close();
});

it('takes a few streams of one address, and takes a new one when one has ended', () => {
  const events = createReleaseEvents({ source: createSource(), perAddress: 2 });
  const open = (address: string) => events.open(createSink(), { ...here, address });
  const first = open('a');
  expect([open('a'), open('a'), open('b')].map(Boolean)).toEqual([true, false, true]);
  first?.();
  first?.();
  expect([open('a'), open('a')].map(Boolean)).toEqual([true, false]);
  events.close();
});

it('drops who does not read', () => {
  const source = createSource();
  const events = createReleaseEvents({ source });
  const { sink, ...to } = createSink(true);
  events.open(to, here);
  for (let index = 0; index < 60; index++) source.append({ type: 'disable', name: 'mfe-cart' });
  expect(sink.isEnded).toBe(true);
  events.close();
});

it('ends every stream when it closes, listens no more, and takes none', () => {
  const source = createSource();
  const events = createReleaseEvents({ source });
  const { sink, ...to } = createSink();
  events.open(to, here);
  events.close();
  expect([sink.isEnded, source.listeners.size]).toEqual([true, 0]);
  expect(events.open(createSink(), here)).toBeUndefined();
});
