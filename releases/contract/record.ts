import * as v from 'valibot';
import { Digest, ReleaseId } from './release.ts';

const Who = v.pipe(v.string(), v.minLength(1));
const release = { name: v.string(), releaseId: ReleaseId };

/** What a record of the log does. Every change but `publish` needs a reason. */
export const Change = v.variant('type', [
  v.strictObject({ type: v.literal('publish'), ...release, digest: Digest, version: v.string() }),
  v.strictObject({ type: v.literal('activate'), ...release }),
  /** `percent` of the visitors, 0 to 100, get this release instead of the active one. */
  v.strictObject({
    type: v.literal('canary'),
    ...release,
    percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  }),
  v.strictObject({ type: v.literal('promote'), ...release }),
  v.strictObject({ type: v.literal('rollback'), ...release }),
  v.strictObject({ type: v.literal('disable'), name: v.string() }),
  v.strictObject({ type: v.literal('enable'), name: v.string() }),
]);
export type Change = v.InferOutput<typeof Change>;

/** One entry of the log. `hash` covers everything else, `previous` is the hash before it (64 zeros for the first). */
export const LogRecord = v.object({
  position: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.string(),
  who: Who,
  reason: v.string(),
  change: Change,
  previous: v.string(),
  hash: v.string(),
});
export type LogRecord = v.InferOutput<typeof LogRecord>;
