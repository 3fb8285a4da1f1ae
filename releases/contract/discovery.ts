import * as v from 'valibot';

/**
 * `GET /releases/v1/discovery`: a document of the frontend-discovery schema, version v1-pre
 * (https://github.com/awslabs/frontend-discovery, `schema/v1-pre.json`), every rule of which is here. A little
 * narrower than that schema, which looks at the first version of each micro-frontend only: here it holds for all.
 */
export const DISCOVERY_SCHEMA = 'https://github.com/awslabs/frontend-discovery/blob/main/schema/v1-pre.json';

export const DiscoveryVersion = v.strictObject({
  /** The entry, absolute path. */
  url: v.string(),
  /** The same bytes at another address, for a retry. */
  fallbackUrl: v.optional(v.string()),
  metadata: v.strictObject({ integrity: v.string(), version: v.string() }),
  extras: v.optional(v.looseObject({})),
  deployment: v.optional(
    v.looseObject({
      /** Percent of new sessions. */
      traffic: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
      default: v.boolean(),
    }),
  ),
});
export type DiscoveryVersion = v.InferOutput<typeof DiscoveryVersion>;

export const Discovery = v.strictObject({
  schema: v.string(),
  microFrontends: v.record(
    v.string(),
    v.pipe(
      v.array(DiscoveryVersion),
      v.check(versions => new Set(versions.map(version => JSON.stringify(version))).size === versions.length, 'unique'),
    ),
  ),
});
export type Discovery = v.InferOutput<typeof Discovery>;
