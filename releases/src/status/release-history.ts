import type { LogRecord } from '../../contract/record.ts';
import type { ReleaseHistory } from '../../contract/status.ts';
import { describeLiveState, liveStateOf } from '../change/live-state.ts';
import type { ReleaseLog } from '../log/release-log.port.ts';
import { foldLog } from '../resolve/release-state.ts';

export type HistoryOptions = { before?: number; limit?: number; name?: string };

/** The JSON of `GET /releases/v1/log`: who changed what, from what to what, why and when, newest first. */
export async function releaseHistory(log: ReleaseLog, options: HistoryOptions = {}): Promise<ReleaseHistory> {
  const { before = Number.POSITIVE_INFINITY, limit = 100, name } = options;
  const records = await log.read();
  const state = foldLog(records);
  const wanted = records.filter(
    ({ position, change }) => position < before && (name === undefined || ('name' in change && change.name === name)),
  );
  const page = wanted.slice(-limit).reverse();
  const last = page.at(-1);
  return {
    position: state.position,
    records: page.map(record => ({ ...describeEffect(record), ...facts(record) })),
    next: last && wanted.length > page.length ? last.position : null,
  };

  function describeEffect({ change, position }: LogRecord): { before: string; after: string } {
    if (!('name' in change)) return { before: '', after: '' };
    return { before: describeThen(change.name, position - 1), after: describeThen(change.name, position) };
  }

  /** The state at a position as it was then, without what later took effect at once. */
  function describeThen(deployable: string, position: number): string {
    const history = state.names.get(deployable);
    if (!history) return '';
    const past = { ...history, immediates: [], states: history.states.filter(seen => seen.position <= position) };
    const then = { position, names: new Map([[deployable, past]]) };
    return describeLiveState(liveStateOf(then, deployable));
  }
}

function facts({ position, at, who, reason, change, hash }: LogRecord) {
  return { position, at, who, reason, change, hash };
}
