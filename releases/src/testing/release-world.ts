import type { Change, LogRecord } from '../../contract/record.ts';
import type { ReleaseDescription } from '../../contract/release.ts';
import { ReleaseError } from '../errors.ts';
import { emptyHead, sealRecord } from '../log/hash-chain.ts';
import { digestOf } from '../store/digest.ts';
import { type FixtureOptions, hostFixture, remoteFixture } from './fixture-release.ts';

/** A log and its releases in memory, for tests of what is pure. */
export function createWorld() {
  let records: readonly LogRecord[] = [];
  const descriptions = new Map<string, ReleaseDescription>();

  function append(change: Change): number {
    const last = records.at(-1) ?? emptyHead;
    const record = sealRecord(last, { change, who: 'test', reason: 'A test', at: '2026-11-25T00:00:00.000Z' });
    records = [...records, record];
    return record.position;
  }

  function publish(description: ReleaseDescription) {
    const digest = digestOf(description.files);
    descriptions.set(digest, description);
    const { name, releaseId, version } = description;
    append({ type: 'publish', name, releaseId, version, digest });
    return { name, releaseId, digest };
  }

  return {
    records: () => records,
    describe(digest: string): ReleaseDescription {
      const description = descriptions.get(digest);
      if (!description) throw new ReleaseError('release/unknown', digest);
      return description;
    },
    /** Deletes a release's files, as pruning does. */
    lose: (digest: string) => descriptions.delete(digest),
    append,
    host: (version: string, options: FixtureOptions = {}) => publish(hostFixture({ version, ...options }).description),
    remote: (room: string, version: string, options: FixtureOptions = {}) =>
      publish(remoteFixture({ room, version, ...options }).description),
    activate: ({ name, releaseId }: { name: string; releaseId: string }) =>
      append({ type: 'activate', name, releaseId }),
    canary: ({ name, releaseId }: { name: string; releaseId: string }, percent: number) =>
      append({ type: 'canary', name, releaseId, percent }),
    promote: ({ name, releaseId }: { name: string; releaseId: string }) => append({ type: 'promote', name, releaseId }),
    rollback: ({ name, releaseId }: { name: string; releaseId: string }) =>
      append({ type: 'rollback', name, releaseId }),
    disable: (name: string) => append({ type: 'disable', name }),
    enable: (name: string) => append({ type: 'enable', name }),
  };
}

export type World = ReturnType<typeof createWorld>;
