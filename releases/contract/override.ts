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

const Name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(60));
const CHOICES = 20;
const isSmall = (values: Record<string, string>) => Object.keys(values).length <= CHOICES;

/** Body of `POST /releases/v1/overrides`: everything that this browser is to get instead of what is live. */
export const OverrideBody = v.strictObject({
  /** Deployable → a published release by id, by the beginning of its id, or by version. */
  releases: v.optional(
    v.pipe(v.record(Name, v.pipe(v.string(), v.minLength(1), v.maxLength(60))), v.check(isSmall)),
    {},
  ),
  /** Deployable → origin of a server that has its `release.json` at the root. */
  origins: v.optional(v.pipe(v.record(Name, v.pipe(v.string(), v.maxLength(200))), v.check(isSmall)), {}),
});
export type OverrideBody = v.InferOutput<typeof OverrideBody>;

/** `GET /releases/v1/overrides`: what this browser has instead of what is live. */
export const Overrides = v.strictObject({
  releases: v.record(v.string(), v.strictObject({ releaseId: ReleaseId, version: v.string() })),
  origins: v.record(v.string(), v.string()),
  /** ISO 8601; null when there is none. */
  until: v.nullable(v.string()),
});
export type Overrides = v.InferOutput<typeof Overrides>;
