import * as v from 'valibot';
import { KeyId } from './record.ts';
import { ReleaseId } from './release.ts';

/** What a signed link says: a combination of releases, until when, and whose key vouches for it. */
export const OverrideLink = v.strictObject({
  version: v.literal(1),
  /** Deployable → release id. */
  releases: v.pipe(
    v.record(v.string(), ReleaseId),
    v.check(releases => Object.keys(releases).length > 0, 'a link names one release at least'),
  ),
  /** ISO 8601, UTC. */
  expires: v.pipe(v.string(), v.isoTimestamp()),
  keyId: KeyId,
});
export type OverrideLink = v.InferOutput<typeof OverrideLink>;
