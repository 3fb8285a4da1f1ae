import type { Schemas } from '@maru/bff-gateway/contract';
import type { BrowserRemote, BrowserSnapshot } from '@maru/releases/contract';
import type { Telemetry } from '@maru/shell/contract';
import type { RemoteFailure } from '../remotes/remote-failure.ts';

export type TelemetryEvent = Schemas['TelemetryEvent'];

export interface TelemetryOptions {
  snapshot: Pick<BrowserSnapshot, 'host' | 'remotes' | 'lastGood' | 'position'>;
  /** Hands a batch to the network; it may fail silently. */
  send: (events: TelemetryEvent[]) => void;
  now: () => Date;
  /** Which page this is: the pattern of its path. What stands in an address is nobody's business. */
  path: () => string;
  /** Milliseconds until a batch goes out. */
  batchMs?: number;
}

/** The page's reports. Rooms see it as `Telemetry`; the shell tells of remotes as well. */
export interface ShellTelemetry extends Telemetry {
  failure(failure: RemoteFailure): void;
  record(type: string, data: Record<string, unknown>, release?: Release): void;
  /** Sends what waits, now. */
  flush(): void;
}

type Release = Pick<BrowserRemote, 'name' | 'version' | 'releaseId' | 'channel'>;

const MAXIMUM_BATCH = 50;

/** Collects reports and sends them in batches. What a script throws is laid to the release whose file it came from. */
export function createTelemetry(options: TelemetryOptions): ShellTelemetry {
  const { snapshot, send, now, path, batchMs = 2_000 } = options;
  const waiting: TelemetryEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length > 0) send(waiting.splice(0));
  }

  function record(type: string, data: Record<string, unknown>, release: Release = snapshot.host): void {
    waiting.push({
      type,
      at: now().toISOString(),
      room: release.name,
      release: release.version,
      page: path(),
      data: { ...data, releaseId: release.releaseId, channel: release.channel, position: snapshot.position },
    });
    if (waiting.length >= MAXIMUM_BATCH) flush();
    else timer ??= setTimeout(flush, batchMs);
  }

  return {
    flush,
    record,
    error(error, context = {}) {
      record('script.failed', { ...describe(error), ...context }, releaseOf(snapshot, stackOf(error)));
    },
    measure: (name, milliseconds) => record('measure.taken', { name, milliseconds }),
    failure(failure) {
      const { phase, kind, release, cause } = failure;
      record('remote.failed', { phase, kind, ...describe(cause) }, release);
    },
  };
}

/** The release whose file a stack names first: `/r/<digest>/…`. */
function releaseOf(
  { host, remotes, lastGood }: Pick<BrowserSnapshot, 'host' | 'remotes' | 'lastGood'>,
  stack: string,
): Release | undefined {
  const digest = /\/r2?\/([0-9a-f]{32})\//.exec(stack)?.[1];
  return digest ? [host, ...remotes, ...lastGood].find(release => release.digest === digest) : undefined;
}

const stackOf = (error: unknown) => (error instanceof Error ? (error.stack ?? '') : '');

// Words of an error only, and not many: an address or what somebody typed does not belong into a report.
function describe(error: unknown): { error?: string; message?: string } {
  if (error === undefined) return {};
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, message: error.message.slice(0, 200) };
}
