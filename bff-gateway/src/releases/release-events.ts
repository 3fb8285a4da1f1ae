import type { LogRecord, ReleaseEvent } from '@maru/releases/contract';
import type { ReleaseSource } from './release-source.ts';

/** Where a stream goes to. `write` answers false while the other end reads slower than is written. */
interface EventSink {
  write(text: string): boolean;
  end(): void;
}

/** What has changed for visitors, told to whoever listens. */
export interface ReleaseEvents {
  /**
   * Writes the events after a position, those that follow and a sign of life now and then. Without a position it begins
   * now. Returns what ends it, or undefined when there are too many: of the address, or in all.
   */
  open(sink: EventSink, options: { address: string; after: number | undefined }): (() => void) | undefined;
  /** Ends every stream, and takes no more. */
  close(): void;
}

export interface ReleaseEventsOptions {
  source: Pick<ReleaseSource, 'recordsAfter' | 'state' | 'subscribe'>;
  heartbeatMs?: number;
  /** Streams of one address: a browser's tabs, or an office behind one. */
  perAddress?: number;
  maximum?: number;
}

/** Milliseconds after which a browser that lost the stream asks again. */
const RETRY_MS = 2_000;
/** Events that a stream catches up with; beyond, it is told to read the status instead. */
const BACKLOG = 500;
/** Writes in a row that may wait for a slow reader. */
const PATIENCE = 50;

export function createReleaseEvents(options: ReleaseEventsOptions): ReleaseEvents {
  const { source, heartbeatMs = 15_000, perAddress = 20, maximum = 2_000 } = options;
  const streams = new Set<{ send: (text: string) => void; end: () => void }>();
  const counts = new Map<string, number>();
  let isClosed = false;

  const unsubscribe = source.subscribe(records => {
    const text = records.map(messageOf).join('');
    if (text !== '') for (const { send } of streams) send(text);
  });
  const heartbeat = setInterval(() => {
    for (const { send } of streams) send(': still here\n\n');
  }, heartbeatMs);
  heartbeat.unref();

  return {
    open(sink, { address, after }) {
      const count = counts.get(address) ?? 0;
      if (isClosed || count >= perAddress || streams.size >= maximum) return undefined;
      counts.set(address, count + 1);
      let waiting = 0;
      const stream = {
        send(text: string) {
          waiting = sink.write(text) ? 0 : waiting + 1;
          if (waiting > PATIENCE) stream.end();
        },
        end() {
          if (!streams.delete(stream)) return;
          const left = (counts.get(address) ?? 1) - 1;
          if (left > 0) counts.set(address, left);
          else counts.delete(address);
          sink.end();
        },
      };
      streams.add(stream);
      stream.send(`retry: ${RETRY_MS}\n\n${openingOf(source, after)}`);
      return stream.end;
    },
    close() {
      isClosed = true;
      unsubscribe();
      clearInterval(heartbeat);
      for (const { end } of [...streams]) end();
    },
  };
}

/**
 * What a stream begins with: where the log is, so that it can be resumed before anything happens, or what was missed.
 * A position that the log does not have, and one long ago, is answered with `reset`: what is live is to be read anew.
 */
function openingOf({ recordsAfter, state }: ReleaseEventsOptions['source'], after: number | undefined): string {
  const { position } = state();
  const mark = (event: string) => `id: ${position}\nevent: ${event}\ndata: {"position":${position}}\n\n`;
  if (after === undefined) return mark('position');
  const missed = after > position ? undefined : recordsAfter(after);
  if (!missed || missed.length > BACKLOG) return mark('reset');
  return missed.map(messageOf).join('') + (missed.length === 0 ? mark('position') : '');
}

function messageOf(record: LogRecord): string {
  const event = eventOf(record);
  if (!event) return '';
  return `id: ${event.position}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

/** Undefined for what changes nothing for visitors: publishing, and keys. */
function eventOf({ position, change }: LogRecord): ReleaseEvent | undefined {
  switch (change.type) {
    case 'activate':
    case 'promote':
    case 'canary': {
      const { type, name, releaseId } = change;
      const share = change.type === 'canary' ? { percent: change.percent } : {};
      return { position, type, name, releaseId, ...share, applies: 'next-session' };
    }
    case 'rollback':
      return { position, type: change.type, name: change.name, releaseId: change.releaseId, applies: 'now' };
    case 'disable':
    case 'enable':
      return { position, type: change.type, name: change.name, applies: 'now' };
    default:
      return undefined;
  }
}
