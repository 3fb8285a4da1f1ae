import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Request, Response } from 'express';

/** A document that goes out in parts, each as soon as it is written. */
export interface DocumentStream {
  write(part: string): void;
  end(part: string): void;
}

/** Compressed as the browser takes it; the compressor is flushed with every part. */
export function openDocumentStream(req: Request, res: Response): DocumentStream {
  res.vary('accept-encoding');
  const encoding = req.acceptsEncodings('br', 'gzip', 'identity');
  if (req.method === 'HEAD' || (encoding !== 'br' && encoding !== 'gzip')) {
    return { write: part => void res.write(part), end: part => void res.end(part) };
  }
  const compressor =
    encoding === 'br'
      ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
      : createGzip({ level: 6 });
  res.set('content-encoding', encoding);
  compressor.pipe(res);
  res.once('close', () => compressor.destroy());
  return {
    write(part) {
      compressor.write(part);
      compressor.flush();
    },
    end: part => void compressor.end(part),
  };
}
