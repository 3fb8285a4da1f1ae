import type { ReleaseDiff } from '../../contract/diff.ts';
import type { ReleaseDescription } from '../../contract/release.ts';

export type Differences = Omit<ReleaseDiff, 'name' | 'before' | 'after'>;
type ListDiff = ReleaseDiff['contract'][number];

/** What a release changes against another one of the same deployable. */
export function diffReleases(before: ReleaseDescription, after: ReleaseDescription): Differences {
  const [old, now] = [sizesOf(before), sizesOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  const files = names
    .map(file => ({ file, before: old.get(file)?.size ?? null, after: now.get(file)?.size ?? null }))
    .filter(({ file }) => old.get(file)?.content !== now.get(file)?.content);
  const total = (sizes: typeof old) => [...sizes.values()].reduce((sum, { size }) => sum + size, 0);
  return {
    files,
    bytes: { before: total(old), after: total(now) },
    contract: diffLists(listsOf(before), listsOf(after)),
    values: diffValues(valuesOf(before), valuesOf(after)),
  };
}

/** Sizes by name without the content hash, as in `page-cart.js` for `page-cart.0123456789ab.js`. */
function sizesOf({ files }: ReleaseDescription) {
  const sizes = new Map<string, { size: number; content: string }>();
  for (const [name, { size, integrity }] of Object.entries(files).sort()) {
    const plain = name.replace(/\.[0-9a-f]{8,20}(?=\.)/, '');
    const known = sizes.get(plain);
    sizes.set(plain, { size: size + (known?.size ?? 0), content: `${known?.content ?? ''} ${integrity}` });
  }
  return sizes;
}

type Lists = Record<string, readonly string[]>;

function listsOf({ manifest, requires, consumes, provides }: ReleaseDescription): Lists {
  return {
    paths: manifest?.paths.map(({ path }) => path) ?? [],
    'slots offered': manifest?.slots.offers.map(({ name }) => name) ?? [],
    'slots used': manifest?.slots.uses ?? [],
    'events emitted': manifest?.events.emits ?? [],
    'events heard': manifest?.events.hears ?? [],
    navigation: manifest?.nav.map(({ area, path }) => `${area} ${path}`) ?? [],
    operations: requires.operations,
    'shares consumed': consumes.map(({ key, range }) => `${key} ${range}`),
    'shares provided': provides.map(({ key, version }) => `${key} ${version}`),
  };
}

function diffLists(before: Lists, after: Lists): ListDiff[] {
  return Object.keys(after)
    .map(what => {
      const [old, now] = [before[what] ?? [], after[what] ?? []];
      return {
        what,
        added: now.filter(item => !old.includes(item)),
        removed: old.filter(item => !now.includes(item)),
      };
    })
    .filter(({ added, removed }) => added.length + removed.length > 0);
}

function valuesOf({ version, contract, kit, style, manifest }: ReleaseDescription): Record<string, string> {
  return { version, contract, kit: kit ?? 'none', style, owner: manifest?.owner.team ?? 'none' };
}

function diffValues(before: Record<string, string>, after: Record<string, string>): ReleaseDiff['values'] {
  return Object.keys(after)
    .map(what => ({ what, before: before[what] ?? '', after: after[what] ?? '' }))
    .filter(value => value.before !== value.after);
}
