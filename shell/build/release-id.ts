import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const NOT_INPUTS =
  /(\.test\.tsx?|\.int\.test\.ts|\.stories\.tsx?|\.spec\.ts|\.md|\.mdx|CHANGELOG)$|\/(dist|generated\/report|node_modules|storybook-static|testing|test)\//;

/** Folders of other rooms whose code every browser build takes in. */
const SHARED_INPUTS = [
  'ui-kit/src',
  'ui-kit/package.json',
  'shell/contract',
  'shell/build',
  'bff-gateway/contract',
  'releases/contract',
  // They decide what interface.json says.
  'releases/extract',
  'releases/src/check/shape',
  'tsconfig.base.json',
  'tsconfig.browser.json',
];

type ReleaseIdOptions = { development?: boolean; refresh?: boolean };

/**
 * Hash of a build's inputs, 12 hex digits, known before the build: the room's own sources, the contracts and the kit it
 * builds with, the lock file and the build's options. The same inputs give the same id, and must give the same bytes.
 */
export function releaseIdOf(root: string, room: string, options: ReleaseIdOptions = {}): string {
  // What is edited while it runs keeps its name: it is in every class and in the container's name.
  if (options.refresh) return createHash('sha256').update(`live ${room}`).digest('hex').slice(0, 12);
  const hash = createHash('sha256').update(JSON.stringify(options));
  const folders = [
    `${room}/src`,
    `${room}/messages`,
    `${room}/package.json`,
    `${room}/remote.manifest.json`,
    `${room}/webpack.config.ts`,
  ];
  for (const file of filesIn(root, [...folders, ...SHARED_INPUTS, 'package-lock.json'])) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

function filesIn(root: string, paths: readonly string[]): string[] {
  const patterns = paths.flatMap(path => [path, `${path}/**/*.*`]);
  const found = new Set(
    globSync(patterns, { cwd: root, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name)),
  );
  return [...found].filter(file => !NOT_INPUTS.test(`/${relative(root, file)}`)).sort();
}
