import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../fixtures/store.ts';

export interface PageReport {
  type: string;
  room: string;
  data?: { message?: string; kind?: string };
}

/** What pages have sent to `/telemetry`, as the gateway has logged it. */
export async function readReports({ dataDirectory }: Store): Promise<PageReport[]> {
  const log = await readFile(join(dataDirectory, 'logs', 'gateway.log'), 'utf8');
  return log
    .split('\n')
    .filter(line => line.includes('"page report"'))
    .map(line => (JSON.parse(line) as { event: PageReport }).event);
}
