import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface PackageFacts {
  directory: string;
  name: string;
  version: string;
}

const known = new Map<string, PackageFacts>();

/** The package that a file belongs to: the nearest package.json above it. */
export function packageOf(file: string): PackageFacts {
  let directory = dirname(file);
  while (!existsSync(join(directory, 'package.json')) && dirname(directory) !== directory)
    directory = dirname(directory);
  const cached = known.get(directory);
  if (cached) return cached;
  const { name, version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as PackageFacts;
  const facts = { directory, name, version };
  known.set(directory, facts);
  return facts;
}
