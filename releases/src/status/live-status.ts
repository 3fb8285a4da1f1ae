import type { LiveStatus, ReleaseStatus } from '../../contract/status.ts';

/** What anybody may know of the status: which releases are live and since when, without people and their reasons. */
export function liveStatus({ position, at, entries }: ReleaseStatus): LiveStatus {
  return {
    position,
    at,
    entries: entries.map(({ name, room, kind, disabled, active, changed }) => ({
      name,
      room,
      kind,
      disabled,
      active: active && {
        releaseId: active.releaseId,
        version: active.version,
        digest: active.digest,
        kit: active.kit,
      },
      since: changed?.at ?? null,
    })),
  };
}
