import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds of quiet after which a burst of changes is one. */
const QUIET_MS = 120;
const IGNORED = /(^|\/)(node_modules|dist|\.turbo|test|testing)\/|(^|\/)\.|~$|\.(test|md|tsbuildinfo)(\.tsx?)?$/;

export interface WatchedFolder {
  /** Paths from the root. */
  folders: readonly string[];
  /** Which files count; all where it is left out. */
  match?: RegExp;
  /** Called with the first file of a burst, as a path from the root. */
  onChange: (file: string) => void;
}

/** Follows folders and everything below them. Returns what ends it. */
export function watchFolders(root: string, { folders, match, onChange }: WatchedFolder): () => void {
  let timer: NodeJS.Timeout | undefined;
  let first: string | undefined;
  const watchers = folders
    .filter(folder => existsSync(join(root, folder)))
    .map(folder =>
      watch(join(root, folder), { recursive: true }, (_event, name) => {
        const file = `${folder}/${name?.replaceAll('\\', '/') ?? ''}`;
        if (IGNORED.test(file) || (match && !match.test(file))) return;
        first ??= file;
        clearTimeout(timer);
        timer = setTimeout(() => {
          const changed = first ?? file;
          first = undefined;
          onChange(changed);
        }, QUIET_MS);
      }),
    );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
