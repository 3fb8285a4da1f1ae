import * as v from 'valibot';
import { Digest, ReleaseId } from './release.ts';

const Named = v.strictObject({ releaseId: ReleaseId, version: v.string(), digest: Digest });

/** `GET /releases/v1/diff?name=…&release=…&from=…`: what a release changes against another one of its deployable. */
export const ReleaseDiff = v.strictObject({
  name: v.string(),
  before: Named,
  after: Named,
  /** Single values that changed, as in contract version or kit. */
  values: v.array(v.strictObject({ what: v.string(), before: v.string(), after: v.string() })),
  /** What other rooms can see: paths, slots, events, navigation, operations, shared modules. */
  contract: v.array(v.strictObject({ what: v.string(), added: v.array(v.string()), removed: v.array(v.string()) })),
  /** Files by their name without the content hash; sizes in bytes, `null` where the file is not there. */
  files: v.array(v.strictObject({ file: v.string(), before: v.nullable(v.number()), after: v.nullable(v.number()) })),
  bytes: v.strictObject({ before: v.number(), after: v.number() }),
});
export type ReleaseDiff = v.InferOutput<typeof ReleaseDiff>;
