import { INTERFACE_FILE } from '../../contract/interface.ts';
import type { ReleaseDescription } from '../../contract/release.ts';
import type { Snapshot } from '../../contract/snapshot.ts';
import type { ReleaseStatus, StatusEntry, StatusRelease } from '../../contract/status.ts';
import { ReleaseError } from '../errors.ts';
import { emptyHead } from '../log/hash-chain.ts';
import type { ReleaseLog } from '../log/release-log.port.ts';
import { describeIfThere } from '../resolve/candidates.ts';
import { incompatibilities, missingOperations } from '../resolve/compatibility.ts';
import { foldLog, type NameState, type Published, type ReleaseState } from '../resolve/release-state.ts';
import { resolveSnapshot } from '../resolve/resolve-snapshot.ts';
import { viewAt } from '../resolve/view.ts';
import type { ReleaseStore } from '../store/release-store.ts';

/**
 * The JSON of `GET /releases/v1/status` for an operator: what is live where, who owns it, and why newer releases are
 * not chosen. With the operations of the deployed gateway, a release that needs others is among those.
 */
export async function releaseStatus(
  log: ReleaseLog,
  store: ReleaseStore,
  operations?: ReadonlySet<string>,
): Promise<ReleaseStatus> {
  const records = await log.read();
  const state = foldLog(records);
  const newest = records.at(-1);
  const snapshot = newVisitorSnapshot(state, store, operations);
  const running = snapshot && runningOf(snapshot, store);
  const entries = await Promise.all(
    [...state.names.keys()].map(async name => {
      const seen = viewAt(state).names.get(name);
      const changed = records.findLast(
        ({ change }) => 'name' in change && change.name === name && change.type !== 'publish',
      );
      return {
        ...(await entryOf(state, store, name, seen)),
        notChosen: notChosen({ state, store, operations }, seen, running),
        changed: changed
          ? { position: changed.position, at: changed.at, who: changed.who, reason: changed.reason }
          : null,
      };
    }),
  );
  return {
    position: state.position,
    head: newest?.hash ?? emptyHead.hash,
    at: newest?.at ?? null,
    entries: entries.sort(
      (a, b) => Number(b.kind === 'host') - Number(a.kind === 'host') || (a.name < b.name ? -1 : 1),
    ),
    snapshot,
  };
}

function newVisitorSnapshot(state: ReleaseState, { describe }: ReleaseStore, operations?: ReadonlySet<string>) {
  try {
    return resolveSnapshot({ records: state, describe, visitor: { id: 'status', canary: false }, operations });
  } catch (error) {
    if (error instanceof ReleaseError && error.code === 'release/no-host') return null;
    throw error;
  }
}

async function entryOf(state: ReleaseState, store: ReleaseStore, name: string, seen: NameState | undefined) {
  const published = state.names.get(name)?.published ?? new Map<string, Published>();
  const newest = [...published.values()].at(-1);
  const [active, before] = seen?.activated ?? [];
  const release = (releaseId: string | undefined) => describeRelease(store, published.get(releaseId ?? ''));
  const canary = await release(seen?.canary?.releaseId);
  const shown = published.get(active?.releaseId ?? newest?.releaseId ?? '');
  const description = shown && describeIfThere(store.describe, shown.digest);
  const manifest = description?.manifest;
  return {
    name,
    room: description?.room ?? name,
    kind: description?.kind ?? 'remote',
    // A host has no manifest; the team that releases it is named like its room.
    owner: manifest?.owner ?? (description?.kind === 'host' ? { team: description.room } : null),
    active: await release(active?.releaseId),
    canary: canary && seen?.canary ? { ...canary, percent: seen.canary.percent } : null,
    lastGood: await release(before?.releaseId),
    newest: await release(newest?.releaseId),
    disabled: seen?.disabled ?? false,
    paths: manifest?.paths.map(({ path }) => path) ?? [],
    slots: manifest?.slots.offers.map(slot => slot.name) ?? [],
  } satisfies Omit<StatusEntry, 'notChosen' | 'changed'>;
}

async function describeRelease(store: ReleaseStore, published: Published | undefined): Promise<StatusRelease | null> {
  if (!published) return null;
  const { releaseId, version, digest, at } = published;
  const description = describeIfThere(store.describe, digest);
  const sizes = description ? await sizesOf(store, digest, description) : { files: 0, bytes: 0, brotliBytes: 0 };
  return {
    releaseId,
    version,
    digest,
    publishedAt: at,
    ...sizes,
    contract: description?.contract ?? '',
    kit: description?.kit ?? null,
    ...(description?.kitUsage && { kitUsage: description.kitUsage }),
  };
}

type Sizes = Pick<StatusRelease, 'files' | 'bytes' | 'brotliBytes'>;
/** A release never changes, so its files are looked at once. */
const knownSizes = new WeakMap<ReleaseDescription, Promise<Sizes>>();

function sizesOf(store: ReleaseStore, digest: string, description: ReleaseDescription): Promise<Sizes> {
  const known = knownSizes.get(description) ?? measure(store, digest, description);
  knownSizes.set(description, known);
  return known;
}

async function measure(store: ReleaseStore, digest: string, description: ReleaseDescription): Promise<Sizes> {
  const files = Object.entries(description.files).filter(
    ([file]) => file !== description.server && file !== INTERFACE_FILE,
  );
  const compressed = await Promise.all(
    files.map(async ([file, { size }]) => (await store.brotliSize(digest, file)) ?? size),
  );
  return {
    files: files.length,
    bytes: files.reduce((sum, [, { size }]) => sum + size, 0),
    brotliBytes: compressed.reduce((sum, size) => sum + size, 0),
  };
}

type Running = { host: ReleaseDescription; remotes: ReleaseDescription[]; chosen: ReadonlyMap<string, string> };

function runningOf(snapshot: Snapshot, store: ReleaseStore): Running {
  const releases = [snapshot.host, ...snapshot.remotes];
  return {
    host: store.describe(snapshot.host.digest),
    remotes: snapshot.remotes.map(({ digest }) => store.describe(digest)),
    chosen: new Map(releases.map(({ name, releaseId }) => [name, releaseId])),
  };
}

type Source = { state: ReleaseState; store: ReleaseStore; operations?: ReadonlySet<string> };

/**
 * Releases that are newer than the one that new visitors get, with what stands against each: activated ones, and a
 * canary that nobody gets.
 */
function notChosen(
  { state, store, operations }: Source,
  seen: NameState | undefined,
  running: Running | null,
): StatusEntry['notChosen'] {
  if (!seen || !running || seen.disabled) return [];
  const against = (releaseId: string) => {
    const published = state.names.get(seen.name)?.published.get(releaseId);
    const description = published && describeIfThere(store.describe, published.digest);
    const reasons = reasonsAgainst(description, running, operations);
    return { releaseId, version: published?.version ?? '', reasons };
  };
  const activated = [...seen.activated];
  const depth = activated.findIndex(live => live.releaseId === running.chosen.get(seen.name));
  const canary = seen.canary ? [against(seen.canary.releaseId)].filter(({ reasons }) => reasons.length > 0) : [];
  return [...canary, ...activated.slice(0, depth === -1 ? 1 : depth).map(({ releaseId }) => against(releaseId))];
}

function reasonsAgainst(
  description: ReleaseDescription | undefined,
  { host, remotes }: Running,
  operations?: ReadonlySet<string>,
): string[] {
  if (!description) return ['Its files are not in the store.'];
  const misfits =
    description.kind === 'host'
      ? remotes.flatMap(remote => incompatibilities(description, remote))
      : incompatibilities(host, description);
  const missing = operations ? missingOperations(description, operations) : [];
  return [...missing, ...misfits].map(({ message }) => message);
}
