/** What `/storybook/versions.json` answers: the store's list of kit releases, or the one that every static build has. */
export interface KitVersions {
  current: string | null;
  versions: string[];
}

/** Where a release's Storybook lies under the store; this build's own page is where it is. */
const STORE = '/storybook/';

/** The story alone, in this build or in that of a released version, with these globals of the toolbar. */
export function addressOf(
  story: string,
  globals: Readonly<Record<string, string | undefined>>,
  version?: string,
): string {
  const said = Object.entries(globals).filter(
    ([name, value]) => value && /^[\w-]+$/.test(name) && /^[\w-]+$/.test(value),
  );
  const query = new URLSearchParams({ id: story, viewMode: 'story' });
  query.set('globals', said.map(([name, value]) => `${name}:${value}`).join(';'));
  return `${version ? `${STORE}${version}/` : './'}iframe.html?${query}`;
}

/** Versions to compare with: those of the running store, else of the static build. None when neither answers. */
export async function readVersions(read: typeof fetch = fetch): Promise<KitVersions> {
  for (const address of [`${STORE}versions.json`, './versions.json']) {
    const found = await readList(read, address);
    if (found && found.versions.length > 0) return found;
  }
  return { current: null, versions: [] };
}

async function readList(read: typeof fetch, address: string): Promise<KitVersions | undefined> {
  try {
    const response = await read(address);
    if (!response.ok) return undefined;
    const { current, versions } = (await response.json()) as Partial<KitVersions>;
    if (!Array.isArray(versions)) return undefined;
    return { current: current ?? null, versions: versions.filter(version => typeof version === 'string') };
  } catch {
    // No store, no file, or a page in its place: there is nothing to compare with.
    return undefined;
  }
}

// Storybook takes no dots in what an address says of the toolbar.
export const versionToGlobal = (version: string): string => version.replaceAll('.', '_');
export const versionOfGlobal = (value: string): string => value.replaceAll('_', '.');
