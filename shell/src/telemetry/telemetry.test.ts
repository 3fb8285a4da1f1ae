import { expect, it, vi } from 'vitest';
import { RemoteFailure } from '../remotes/remote-failure.ts';
import { cartRelease, catalogRelease, snapshot } from '../test/fake-remotes.tsx';
import { createTelemetry, type TelemetryEvent } from './telemetry.ts';

function setUp() {
  const sent: TelemetryEvent[][] = [];
  const telemetry = createTelemetry({
    snapshot,
    send: events => void sent.push(events),
    now: () => new Date('2026-11-25T03:00:00Z'),
    path: () => '/en/cart',
  });
  return { sent, telemetry };
}

it('names remote, release, phase, kind and channel of a failure', () => {
  const { sent, telemetry } = setUp();
  telemetry.failure(new RemoteFailure(cartRelease, 'remote', 'timeout'));
  telemetry.flush();
  expect(sent).toEqual([
    [
      {
        type: 'remote.failed',
        at: '2026-11-25T03:00:00.000Z',
        room: 'mfe-cart',
        release: '1.0.0',
        page: '/en/cart',
        data: { phase: 'remote', kind: 'timeout', releaseId: cartRelease.releaseId, channel: 'active', position: 7 },
      },
    ],
  ]);
});

it('lays what a script throws to the release whose file it came from', () => {
  const { sent, telemetry } = setUp();
  const error = new Error('in a handler');
  error.stack = `Error: in a handler\n    at f (http://maru.test/r2/${catalogRelease.digest}/page-home.js:1:2)`;
  telemetry.error(error, { phase: 'script' });
  telemetry.error('a string', { phase: 'promise' });
  telemetry.flush();
  expect(sent[0]?.map(({ room, data }) => [room, data?.phase])).toEqual([
    ['mfe-catalog', 'script'],
    ['shell', 'promise'],
  ]);
});

it('sends one batch for many reports', () => {
  vi.useFakeTimers();
  try {
    const { sent, telemetry } = setUp();
    for (let index = 0; index < 60; index++) telemetry.measure('x', index);
    expect(sent.map(batch => batch.length)).toEqual([50]);
    vi.advanceTimersByTime(2_000);
    expect(sent.map(batch => batch.length)).toEqual([50, 10]);
  } finally {
    vi.useRealTimers();
  }
});
