import { allowedOrigin, type Describe } from '@maru/releases';
import type { ReleaseDescription } from '@maru/releases/contract';
import { fetchLive, type LiveRelease } from './live-release.ts';

/** Releases on servers of allowed origins, for the visitors who chose them. */
export interface OriginReleases {
  /**
   * What the server has now, or had a moment ago.
   * @throws ReleaseError `release/override-refused` for an origin that is not allowed; Error when it does not answer
   */
  load(name: string, origin: string): Promise<LiveRelease>;
  /** Also knows what was loaded. */
  describe: Describe;
}

export interface OriginReleasesOptions {
  allowed: readonly string[];
  describe: Describe;
  now: () => number;
  fetch?: typeof fetch;
}

/** Milliseconds for which a description is taken as it was: the reads of one page load, and no more. */
const FRESH_MS = 500;
/** Descriptions kept, so that a document that is being sent still finds its own. */
const KEPT = 50;

export function createOriginReleases(options: OriginReleasesOptions): OriginReleases {
  const asked = new Map<string, { at: number; release: Promise<LiveRelease> }>();
  const byDigest = new Map<string, ReleaseDescription>();

  async function ask(name: string, origin: string): Promise<LiveRelease> {
    const found = await fetchLive(options.fetch ?? fetch, name, origin);
    byDigest.delete(found.release.digest);
    byDigest.set(found.release.digest, found.description);
    const [oldest] = byDigest.keys();
    if (byDigest.size > KEPT && oldest) byDigest.delete(oldest);
    return found;
  }

  return {
    async load(name, url) {
      const origin = allowedOrigin(url, options.allowed);
      const key = `${name} ${origin}`;
      const known = asked.get(key);
      if (known && options.now() - known.at < FRESH_MS) return known.release;
      const release = ask(name, origin);
      if (asked.size > KEPT) asked.clear();
      asked.set(key, { at: options.now(), release });
      return release;
    },
    describe: digest => byDigest.get(digest) ?? options.describe(digest),
  };
}
