import { type FSWatcher, watch } from 'node:fs';

const POLL_MS = 400;

/**
 * Calls back when something in a directory may have changed: at once by the system's notifications where they work,
 * and every 400 ms in any case (network and container file systems send none). Keeps no process alive.
 */
export function watchDirectory(directory: string, onChange: () => void): () => void {
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(directory, { persistent: false }, onChange);
    // The poll goes on when notifications stop.
    watcher.on('error', () => watcher?.close());
  } catch {
    watcher = undefined;
  }
  const timer = setInterval(onChange, POLL_MS);
  timer.unref();
  return () => {
    watcher?.close();
    clearInterval(timer);
  };
}
