import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface SharedModule {
  singleton: boolean;
  strictVersion?: boolean;
  eager?: boolean;
  import?: false;
  version?: string;
  requiredVersion: string;
  exclude?: { request: RegExp };
}
export type SharedModules = Record<string, SharedModule>;

const ROUTER_DOOR = '@maru/shell/contract/router';
export const KIT = '@maru/ui-kit';

/** Singletons that every remote may rely on, whatever the shell itself uses. */
export const ALWAYS_SHARED = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client', ROUTER_DOOR];

/** The same for a shell with development React: what is live is compiled for it. */
export const DEVELOPMENT_SHARED = [...ALWAYS_SHARED, 'react/jsx-dev-runtime'];

/** React and the router exist once on a page: the shell brings them, eagerly; remotes never bring their own. */
function singletons(from: string): [string, { version: string; requiredVersion: string }][] {
  const versionOf = (name: string) => packageVersion(from, name);
  const ofPackage = (name: string) => ({ version: versionOf(name), requiredVersion: `^${major(versionOf(name))}.0.0` });
  const shell = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string };
  return [
    ['react', ofPackage('react')],
    ['react/', ofPackage('react')],
    ['react-dom', ofPackage('react-dom')],
    ['react-dom/', ofPackage('react-dom')],
    [ROUTER_DOOR, { version: shell.version, requiredVersion: `^${major(shell.version)}.0.0` }],
  ];
}

/** What a remote shares: singletons from the shell, the kit by sub-path with its own copy as fallback. */
export function remoteShared(directory: string): SharedModules {
  const entries = singletons(directory).map(
    ([key, { requiredVersion }]) =>
      [key, { singleton: true, strictVersion: false, import: false, requiredVersion }] as const,
  );
  return { ...Object.fromEntries(entries), ...kitShare(directory) };
}

/** What the shell shares: singletons and its own layout's kit entries with its first load, the rest of the kit as chunks. */
export function hostShared(directory: string): SharedModules {
  const entries = singletons(directory).map(
    ([key, versions]) => [key, { singleton: true, eager: true, ...versions }] as const,
  );
  const kit = kitShare(directory);
  const layout = kitEntriesUsedBy(directory).map(entry => [entry, { ...kit[`${KIT}/`], eager: true }] as const);
  return { ...Object.fromEntries(entries), ...Object.fromEntries(layout), ...kit } as SharedModules;
}

/** Kit entries that a room's sources import: for the synchronous shell these must be there at once. */
function kitEntriesUsedBy(directory: string): string[] {
  const used = new Set<string>();
  for (const file of globSync('src/**/*.{ts,tsx}', {
    cwd: directory,
    exclude: path => /\.(test|stories)\./.test(path),
  })) {
    const source = readFileSync(join(directory, file), 'utf8');
    for (const [, entry] of source.matchAll(/from '(@maru\/ui-kit\/[a-z-]+)'/g)) if (entry) used.add(entry);
  }
  return [...used].sort();
}

/** Kit entries that the shell provides: every component, so that one major always comes from one place. */
export function kitEntries(root: string): string[] {
  return globSync('ui-kit/src/components/*/index.ts', { cwd: root })
    .map(path => `${KIT}/${path.split(/[\\/]/)[3]}`)
    .sort();
}

function kitShare(directory: string): SharedModules {
  const version = packageVersion(directory, KIT);
  return {
    [`${KIT}/`]: {
      singleton: false,
      strictVersion: false,
      version,
      requiredVersion: `^${major(version)}.0.0`,
      // Tokens, base and fonts are stylesheets of the shell's first load and no modules to share.
      exclude: { request: /\.css$/ },
    },
  };
}

export function packageVersion(from: string, name: string): string {
  for (let folder = from; ; folder = join(folder, '..')) {
    try {
      return (
        JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }
      ).version;
    } catch (cause) {
      if (folder === join(folder, '..')) throw new Error(`${name} is not installed: run npm ci`, { cause });
    }
  }
}

const major = (version: string) => version.split('.')[0];
export const requireFrom = createRequire(import.meta.url);
