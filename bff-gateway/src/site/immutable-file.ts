import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/**
 * Sends a file whose address never means anything else: as brotli when that lies beside it, and cached for ever.
 * @returns false when there is no such file; nothing was sent then.
 */
export async function sendImmutable(req: Request, res: Response, path: string): Promise<boolean> {
  const type = types[extname(path)];
  const takesBrotli = req.acceptsEncodings('br') === 'br';
  const compressed = takesBrotli ? await fileSize(`${path}.br`) : undefined;
  const size = compressed ?? (await fileSize(path));
  if (!type || size === undefined) return false;
  res.set({
    'content-type': type,
    'content-length': String(size),
    'cache-control': 'public, max-age=31536000, immutable',
    // Module scripts, their hints and stylesheets are asked for with CORS, and a CDN may stand in front.
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'timing-allow-origin': '*',
    vary: 'accept-encoding',
    ...(compressed !== undefined && { 'content-encoding': 'br' }),
  });
  if (req.method === 'HEAD') {
    res.end();
    return true;
  }
  await pipeline(createReadStream(compressed === undefined ? path : `${path}.br`), res).catch(error => {
    // A browser that goes away in the middle is no failure of ours.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
  return true;
}

async function fileSize(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}
