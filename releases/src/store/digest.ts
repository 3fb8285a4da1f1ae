import { createHash } from 'node:crypto';
import type { ReleaseFile } from '../../contract/release.ts';

/** `sha384-<base64>` of bytes. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/**
 * Digest of a release: the first 32 hex digits of the sha256 over its lines `<path> <sha384-…>`, sorted by path,
 * joined by line feeds.
 */
export function digestOf(files: Record<string, ReleaseFile>): string {
  const lines = Object.keys(files)
    .sort()
    .map(path => `${path} ${files[path]?.integrity}`);
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32);
}
