import * as v from 'valibot';
import { LogRecord } from './record.ts';

const name = v.pipe(v.string(), v.minLength(1));
/** A release by id, by the beginning of its id, or by version. */
const release = v.optional(v.pipe(v.string(), v.minLength(1)));

/** A change as a person asks for it; a release is left out where one is meant by itself. */
export const ChangeRequest = v.variant('type', [
  v.strictObject({ type: v.literal('activate'), name, release }),
  v.strictObject({
    type: v.literal('canary'),
    name,
    /** Of the visitors, 0 to 100; 0 ends the canary. */
    percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    release,
  }),
  v.strictObject({ type: v.literal('promote'), name }),
  v.strictObject({ type: v.literal('rollback'), name, release }),
  v.strictObject({ type: v.literal('disable'), name }),
  v.strictObject({ type: v.literal('enable'), name }),
]);
export type ChangeRequest = v.InferOutput<typeof ChangeRequest>;

/** Body of `POST /releases/v1/changes`. */
export const ChangeBody = v.strictObject({
  request: ChangeRequest,
  /** Why; it stays readable in the log. */
  reason: v.pipe(v.string(), v.trim(), v.minLength(1, 'a change needs a reason')),
  /** Position of the log that the person looked at; a log that has moved on refuses. */
  expected: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type ChangeBody = v.InferOutput<typeof ChangeBody>;

/** Body of `POST /releases/v1/plans`: what a change would come to, before it is sealed. */
export const PlanBody = v.strictObject({ request: ChangeRequest });
export type PlanBody = v.InferOutput<typeof PlanBody>;

/** Body of `POST /releases/v1/entries`: a record of the log, sealed and signed by the team that decided it. */
export const EntryBody = v.strictObject({ record: LogRecord });
export type EntryBody = v.InferOutput<typeof EntryBody>;
