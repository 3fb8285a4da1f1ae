import * as v from 'valibot';
import { RemoteManifest } from './manifest.ts';

/** `sha384-<base64>`, as the integrity attribute and the import map's `integrity` have it. */
export const Integrity = v.pipe(v.string(), v.regex(/^sha384-[A-Za-z0-9+/]{64}$/));
/** Hash of a build's inputs, known before the build: 12 hex digits. */
export const ReleaseId = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/));
/** Hash of the sorted (path, sha384) list of a release's files: 32 hex digits; its address under `/r/`. */
export const Digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const FileName = v.pipe(v.string(), v.regex(/^(?!\.)[A-Za-z0-9._~-]+$/, 'release files lie flat in one directory'));

export const ReleaseFile = v.strictObject({
  /** Bytes, uncompressed. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Bytes as brotli. */
  brotli: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  integrity: Integrity,
});
export type ReleaseFile = v.InferOutput<typeof ReleaseFile>;

/** A named chunk group: what a page or slot needs of this release beside the entry. */
export const ReleaseGroup = v.strictObject({
  js: v.array(FileName),
  css: v.array(FileName),
  /** Share keys that modules of this group consume, as in `react` or `@maru/ui-kit/button`. */
  consumes: v.array(v.string()),
});
export type ReleaseGroup = v.InferOutput<typeof ReleaseGroup>;

/** A shared module that this release consumes from the share scope. */
export const ConsumedShare = v.strictObject({
  key: v.string(),
  range: v.string(),
  singleton: v.boolean(),
  hasFallback: v.boolean(),
});
export type ConsumedShare = v.InferOutput<typeof ConsumedShare>;

/** A shared module that this release brings along. Files are those of its chunk, without the entry. */
export const ProvidedShare = v.strictObject({
  key: v.string(),
  version: v.string(),
  eager: v.boolean(),
  js: v.array(FileName),
  css: v.array(FileName),
  consumes: v.array(v.string()),
});
export type ProvidedShare = v.InferOutput<typeof ProvidedShare>;

/** A route as its code states it: which chunk it is and which slots it shows. */
export const ReleaseRoute = v.strictObject({ path: v.string(), chunk: v.string(), slots: v.array(v.string()) });
export type ReleaseRoute = v.InferOutput<typeof ReleaseRoute>;

/** The most that a visitor may have to load, in bytes of brotli. What is not named is not limited. */
export const SizeBudget = v.strictObject({
  /** Of a host: what every first load brings. */
  first: v.optional(v.number()),
  /** The largest page with the entry. */
  page: v.optional(v.number()),
  /** The largest slot with the entry. */
  slot: v.optional(v.number()),
});
export type SizeBudget = v.InferOutput<typeof SizeBudget>;

/** `release.json`, written by every build beside its files. It is not itself in `files`, but the log signs both. */
export const ReleaseDescription = v.strictObject({
  schema: v.literal(1),
  name: v.string(),
  room: v.string(),
  kind: v.picklist(['host', 'remote']),
  version: v.string(),
  releaseId: ReleaseId,
  /** Name in the federation runtime, unique to the release. */
  federationName: v.string(),
  /** Contract version: of a host, what it offers; of a remote, what it was built for. */
  contract: v.string(),
  entry: FileName,
  /** Files of the entry itself that load with it (a host's entry chunk group). */
  entryJs: v.array(FileName),
  entryCss: v.array(FileName),
  /** The server file, or null where a build has none. */
  server: v.nullable(FileName),
  files: v.record(FileName, ReleaseFile),
  groups: v.record(v.string(), ReleaseGroup),
  consumes: v.array(ConsumedShare),
  provides: v.array(ProvidedShare),
  routes: v.array(ReleaseRoute),
  /** Slots shown on every page (the shell's own layout). */
  layoutSlots: v.array(v.string()),
  requires: v.strictObject({ operations: v.array(v.string()) }),
  kit: v.nullable(v.string()),
  /** How often the room's sources draw a component, by the kit's entry, as in `{ button: 12 }`. */
  kitUsage: v.optional(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1)))),
  /** Whether the remote is a plain `mount/unmount` module. */
  style: v.picklist(['react', 'mount']),
  manifest: v.nullable(RemoteManifest),
  /** `maru.budget` of the room's package.json. */
  budget: v.optional(SizeBudget),
});
export type ReleaseDescription = v.InferOutput<typeof ReleaseDescription>;
