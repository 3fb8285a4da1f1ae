import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A room may be built from a copy elsewhere; what it lacks there is that of this working copy. */
export function fromWorkingCopy(root: string, path: string): string {
  const own = join(root, path);
  return existsSync(own) ? own : join(import.meta.dirname, '../..', path);
}
