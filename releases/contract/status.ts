import * as v from 'valibot';
import { Change } from './record.ts';
import { Digest, ReleaseId } from './release.ts';
import { Snapshot } from './snapshot.ts';

/** One release of a deployable, as the console and `maru status` show it. Sizes are bytes. */
export const StatusRelease = v.strictObject({
  releaseId: ReleaseId,
  version: v.string(),
  digest: Digest,
  publishedAt: v.string(),
  /** Files for browsers, uncompressed and as brotli. */
  files: v.number(),
  bytes: v.number(),
  brotliBytes: v.number(),
  contract: v.string(),
  kit: v.nullable(v.string()),
  /** How often it draws a component of the kit, by entry; left out where its build did not say. */
  kitUsage: v.optional(v.record(v.string(), v.number())),
});
export type StatusRelease = v.InferOutput<typeof StatusRelease>;

export const StatusEntry = v.strictObject({
  name: v.string(),
  room: v.string(),
  kind: v.picklist(['host', 'remote']),
  owner: v.nullable(v.strictObject({ team: v.string(), contact: v.optional(v.string()) })),
  active: v.nullable(StatusRelease),
  canary: v.nullable(v.strictObject({ ...StatusRelease.entries, percent: v.number() })),
  lastGood: v.nullable(StatusRelease),
  newest: v.nullable(StatusRelease),
  disabled: v.boolean(),
  paths: v.array(v.string()),
  slots: v.array(v.string()),
  /** Why a newer release than the one that new visitors get is not chosen; empty when there is none. */
  notChosen: v.array(v.strictObject({ releaseId: ReleaseId, version: v.string(), reasons: v.array(v.string()) })),
  /** When and why it last changed. */
  changed: v.nullable(v.strictObject({ position: v.number(), at: v.string(), who: v.string(), reason: v.string() })),
});
export type StatusEntry = v.InferOutput<typeof StatusEntry>;

/** `GET /releases/v1/status` for an operator, and for a request that a team has signed. */
export const ReleaseStatus = v.strictObject({
  position: v.number(),
  head: v.string(),
  at: v.nullable(v.string()),
  entries: v.array(StatusEntry),
  /** Changes that the reader may ask for. The gateway fills it in where it offers changes and diffs; else it is left out. */
  may: v.optional(v.array(v.picklist(['activate', 'canary', 'promote', 'rollback', 'disable', 'enable']))),
  /** What a new visitor outside of every canary gets; null when no host is live. */
  snapshot: v.nullable(Snapshot),
});
export type ReleaseStatus = v.InferOutput<typeof ReleaseStatus>;

/** What anybody may know of a deployable: which release is live, and since when. No names of people, no reasons. */
export const LiveEntry = v.strictObject({
  name: v.string(),
  room: v.string(),
  kind: v.picklist(['host', 'remote']),
  disabled: v.boolean(),
  active: v.nullable(
    v.strictObject({ releaseId: ReleaseId, version: v.string(), digest: Digest, kit: v.nullable(v.string()) }),
  ),
  /** Time of the change that made it so. */
  since: v.nullable(v.string()),
});
export type LiveEntry = v.InferOutput<typeof LiveEntry>;

/** `GET /releases/v1/status` for who is no operator. */
export const LiveStatus = v.strictObject({
  position: v.number(),
  at: v.nullable(v.string()),
  entries: v.array(LiveEntry),
});
export type LiveStatus = v.InferOutput<typeof LiveStatus>;

/** `GET /releases/v1/log?before=<position>&limit=<n>`, newest first; for who may read the status above. */
export const ReleaseHistory = v.strictObject({
  position: v.number(),
  records: v.array(
    v.strictObject({
      position: v.number(),
      at: v.string(),
      who: v.string(),
      reason: v.string(),
      change: Change,
      hash: v.string(),
      /** What was live of this deployable before and after, in words. */
      before: v.string(),
      after: v.string(),
    }),
  ),
  /** Value for `before` of the next page, or null at the beginning of the log. */
  next: v.nullable(v.number()),
});
export type ReleaseHistory = v.InferOutput<typeof ReleaseHistory>;
