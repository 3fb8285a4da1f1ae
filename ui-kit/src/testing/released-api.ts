import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What was offered at the last release: `released-api.json`, written by `npm run version`. */
export interface ReleasedApi {
  version: string;
  /** Hash of API.md. */
  sha256: string;
}

interface ApiChange {
  report: string;
  released: ReleasedApi;
  version: string;
  /** Texts of the files in `.changeset`. */
  changesets: readonly string[];
}

/** What is wrong with a change of the public API, or undefined. */
export function undeclaredChange({ report, released, version, changesets }: ApiChange): string | undefined {
  if (released.version !== version)
    return `released-api.json is of ${released.version} and package.json of ${version}: make versions by npm run version`;
  if (hashOf(report) === released.sha256) return undefined;
  if (changesets.some(text => /^["']@maru\/ui-kit["']: (patch|minor|major)$/m.test(text))) return undefined;
  return `API.md is not what ${version} offers, and no file in .changeset says so: npm run changeset`;
}

const hashOf = (report: string) => createHash('sha256').update(report).digest('hex');

/** The same for the working copy around `room`. */
export function undeclaredChangeOf(room: string): string | undefined {
  const read = (path: string) => readFileSync(join(room, path), 'utf8');
  return undeclaredChange({
    report: read('API.md'),
    released: JSON.parse(read('released-api.json')) as ReleasedApi,
    version: (JSON.parse(read('package.json')) as { version: string }).version,
    changesets: globSync('../.changeset/*.md', { cwd: room }).map(read),
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const room = fileURLToPath(new URL('../../', import.meta.url));
  const { version } = JSON.parse(readFileSync(join(room, 'package.json'), 'utf8')) as { version: string };
  const released: ReleasedApi = { version, sha256: hashOf(readFileSync(join(room, 'API.md'), 'utf8')) };
  writeFileSync(join(room, 'released-api.json'), `${JSON.stringify(released, null, 2)}\n`);
}
