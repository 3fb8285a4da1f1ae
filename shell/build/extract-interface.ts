import { basename, dirname } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

export interface Extraction {
  /** The room's folder. */
  directory: string;
  kind: 'host' | 'remote';
  /** Operations of the gateway that the room calls. */
  operations: readonly string[];
}

/**
 * Text of a room's `interface.json`. The compiler works in a thread of its own, beside the build.
 * @throws Error when the sources cannot be read
 */
export function extractInterface(extraction: Extraction): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { extraction } });
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', code => reject(new Error(`The interface was not extracted (exit code ${code}).`)));
  });
}

async function answer({ directory, kind, operations }: Extraction): Promise<void> {
  const { createPrograms, roomInterface } = await import('@maru/releases/extract');
  const program = createPrograms(dirname(directory)).open(basename(directory));
  const found = roomInterface(program, { kind, operations });
  parentPort?.postMessage(`${JSON.stringify(found)}\n`);
}

const asked = (workerData as { extraction?: Extraction } | null)?.extraction;
if (!isMainThread && asked) await answer(asked);
