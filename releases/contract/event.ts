import * as v from 'valibot';
import { ReleaseId } from './release.ts';

/**
 * One message of `GET /releases/v1/events`: what has changed for visitors. Its id in the stream is the position. It is
 * for everybody, so it says neither who nor why.
 */
export const ReleaseEvent = v.strictObject({
  position: v.pipe(v.number(), v.integer(), v.minValue(1)),
  type: v.picklist(['activate', 'canary', 'promote', 'rollback', 'disable', 'enable']),
  name: v.string(),
  releaseId: v.optional(ReleaseId),
  /** Of the visitors, for a canary. */
  percent: v.optional(v.number()),
  /** Whether running sessions get it at once, or the next ones. */
  applies: v.picklist(['now', 'next-session']),
});
export type ReleaseEvent = v.InferOutput<typeof ReleaseEvent>;
