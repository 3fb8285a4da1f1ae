import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  findPostgres,
  type PrivatePostgres,
  postgresMissing,
  startPrivatePostgres,
} from '../../../scripts/testing/private-postgres.ts';
import type { LogRecord } from '../../contract/record.ts';
import { openReleases } from '../open-releases.ts';
import { publishBuilt } from '../publish/publish-built.ts';
import { describeLog } from '../testing/describe-log.ts';
import { hostFixture, temporaryDirectory, writeFixture } from '../testing/fixture-release.ts';
import { verifyReleases } from '../verify/verify-releases.ts';
import { openPostgresLog } from './postgres-log.ts';

if (!findPostgres()) process.stdout.write(`release log on PostgreSQL: ${postgresMissing()}\n`);

describe.skipIf(!findPostgres())('on PostgreSQL', () => {
  let server: PrivatePostgres;
  const createUrl = () => server.createDatabase(`log_${randomUUID().slice(0, 8)}`);
  const options = { who: 'cart-team', reason: 'A test', at: '2026-11-25T00:00:00.000Z' };
  const disable = { type: 'disable', name: 'mfe-cart' } as const;

  beforeAll(async () => {
    server = await startPrivatePostgres();
  }, 60_000);
  afterAll(() => server.stop());

  describeLog('PostgreSQL', async () => {
    const url = createUrl();
    return { open: () => openPostgresLog({ url }), remove: async () => undefined };
  });

  async function onRows(url: string, sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql);
    await client.end();
  }

  async function createLog() {
    const url = createUrl();
    const log = await openPostgresLog({ url });
    for (let turn = 0; turn < 3; turn++) await log.append(disable, { ...options, reason: `turn ${turn}` });
    await log.close();
    return url;
  }

  it.each([
    ['a changed entry', `update maru_release_log set entry = replace(entry, 'turn 1', 'turn 9') where position = 2`],
    ['a missing entry', 'delete from maru_release_log where position = 2'],
    [
      'two entries that changed places',
      'update maru_release_log a set entry = (select entry from maru_release_log b where b.position = 5 - a.position) where position in (2, 3)',
    ],
  ])('refuses to open with %s', async (_what, sql) => {
    const url = await createLog();
    await onRows(url, sql);
    await expect(openPostgresLog({ url })).rejects.toMatchObject({ code: 'release/log-corrupt' });
  });

  it('tells a database that does not answer from one that was tampered with', async () => {
    const url = 'postgres://maru@127.0.0.1:1/none';
    await expect(openPostgresLog({ url })).rejects.toMatchObject({ code: 'release/log-unreachable' });
  });

  it('goes on after every connection broke: reads, writes and the watch', async () => {
    const url = createUrl();
    const [log, other] = [await openPostgresLog({ url }), await openPostgresLog({ url })];
    const heard: LogRecord[] = [];
    log.watch(records => heard.push(...records));
    const first = await other.append(disable, options);
    await vi.waitFor(() => expect(heard).toEqual([first]), { timeout: 2_000 });
    server.dropConnections();
    const second = await vi.waitFor(() => other.append(disable, options), { timeout: 5_000 });
    await vi.waitFor(() => expect(heard).toEqual([first, second]), { timeout: 5_000 });
    expect(await vi.waitFor(() => log.read(), { timeout: 5_000 })).toEqual([first, second]);
    await Promise.all([log.close(), other.close()]);
  });

  it('holds a signed log with its releases on disk, and refuses one that has lost its last entry', async () => {
    const place = await temporaryDirectory();
    const databaseUrl = createUrl();
    const dataDirectory = join(place.directory, 'data');
    const directories = [await writeFixture(hostFixture(), join(place.directory, 'shell'))];
    await publishBuilt({ dataDirectory, databaseUrl, directories });
    expect(await verifyReleases({ dataDirectory, databaseUrl })).toMatchObject({
      state: 'intact',
      log: { signed: true },
    });
    const releases = await openReleases({ dataDirectory, databaseUrl });
    expect((await releases.resolve({ id: 'somebody' })).host.version).toBe('1.0.0');
    await releases.close();
    await onRows(
      databaseUrl,
      'delete from maru_release_log where position = (select max(position) from maru_release_log)',
    );
    await expect(openReleases({ dataDirectory, databaseUrl })).rejects.toMatchObject({
      code: 'release/log-rolled-back',
    });
    await place.remove();
  });
});
