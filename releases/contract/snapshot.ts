import * as v from 'valibot';
import { NavEntry, OfferedSlot, RemoteManifest } from './manifest.ts';
import { Digest, Integrity, ReleaseId } from './release.ts';

/** A release as a snapshot names it. */
export const SnapshotRelease = v.strictObject({
  name: v.string(),
  room: v.string(),
  releaseId: ReleaseId,
  version: v.string(),
  digest: Digest,
  /** Why this visitor has it. */
  channel: v.picklist(['active', 'canary', 'override', 'last-good']),
  /** Origin of the development server that its files come from, unsealed; without it they lie under `/r/<digest>`. */
  base: v.optional(v.string()),
});
export type SnapshotRelease = v.InferOutput<typeof SnapshotRelease>;

/**
 * What one visitor runs: one release of the host and at most one of each remote, all mutually compatible, as of a
 * position of the log.
 */
export const Snapshot = v.strictObject({
  position: v.pipe(v.number(), v.integer(), v.minValue(0)),
  host: SnapshotRelease,
  remotes: v.array(SnapshotRelease),
  /** For each remote the release to fall back to, if there is one that is not the current one. */
  lastGood: v.array(SnapshotRelease),
  /** Remotes that are released but disabled now. */
  disabled: v.array(
    v.strictObject({ name: v.string(), room: v.string(), title: v.strictObject({ ko: v.string(), en: v.string() }) }),
  ),
});
export type Snapshot = v.InferOutput<typeof Snapshot>;

/** One file group with absolute URLs, as the browser gets it. */
const BrowserGroup = v.strictObject({ js: v.array(v.string()), css: v.array(v.string()) });

/** A remote's release, as the browser gets it: enough to know what it owns and to load it, and no more. */
export const BrowserRemote = v.strictObject({
  ...SnapshotRelease.entries,
  federationName: v.string(),
  /** Absolute path of the entry, `/r/<digest>/<file>`. */
  entry: v.string(),
  base: v.string(),
  style: v.picklist(['react', 'mount']),
  title: RemoteManifest.entries.title,
  accent: RemoteManifest.entries.accent,
  team: v.string(),
  paths: v.array(v.strictObject({ path: v.string(), page: v.string() })),
  slots: v.array(OfferedSlot),
  nav: v.array(NavEntry),
  /** Page and slot chunk → files that must be there before it runs (already with what the host does not provide). */
  groups: v.record(v.string(), BrowserGroup),
  kit: v.nullable(v.string()),
});
export type BrowserRemote = v.InferOutput<typeof BrowserRemote>;

/** The JSON in the document's `<script type="application/json" id="maru-snapshot">`. */
export const BrowserSnapshot = v.strictObject({
  position: v.number(),
  host: v.strictObject({ ...SnapshotRelease.entries, federationName: v.string(), base: v.string() }),
  remotes: v.array(BrowserRemote),
  lastGood: v.array(BrowserRemote),
  disabled: Snapshot.entries.disabled,
  /** Absolute path of every stylesheet of these releases → integrity. Scripts have theirs in the import map. */
  styles: v.record(v.string(), Integrity),
});
export type BrowserSnapshot = v.InferOutput<typeof BrowserSnapshot>;
