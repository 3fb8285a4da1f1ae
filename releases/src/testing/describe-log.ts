import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change, LogRecord } from '../../contract/record.ts';
import { emptyHead, sealRecord } from '../log/hash-chain.ts';
import type { ReleaseLog } from '../log/release-log.port.ts';

/** Where a driver keeps one log. `open` may be called several times: each is a process of its own. */
export type LogPlace = { open: () => Promise<ReleaseLog>; remove: () => Promise<void> };

const activate = (releaseId: string): Change => ({ type: 'activate', name: 'mfe-cart', releaseId });
const options = { who: 'cart-team', reason: 'A test', at: '2026-11-25T00:00:00.000Z' };
const idOf = (index: number) => index.toString(16).padStart(12, '0');

/** What every driver of the release log must do. */
export function describeLog(driver: string, createPlace: () => Promise<LogPlace>): void {
  describe(`release log: ${driver}`, () => {
    let place: LogPlace;
    let logs: ReleaseLog[];
    const open = async () => {
      const log = await place.open();
      logs.push(log);
      return log;
    };

    beforeEach(async () => {
      place = await createPlace();
      logs = [];
    });
    afterEach(async () => {
      for (const log of logs) await log.close();
      await place.remove();
    });

    it('is empty at first', async () => {
      const log = await open();
      expect(await log.read()).toEqual([]);
      expect(await log.head()).toEqual(emptyHead);
    });

    it('chains each record to the one before it', async () => {
      const log = await open();
      const first = await log.append(activate(idOf(1)), options);
      const second = await log.append(activate(idOf(2)), options);
      expect(first).toMatchObject({ position: 1, previous: emptyHead.hash, change: activate(idOf(1)), ...options });
      expect(second).toMatchObject({ position: 2, previous: first.hash });
      expect(await log.head()).toEqual({ position: 2, hash: second.hash });
      expect(await log.read()).toEqual([first, second]);
      expect(await log.read(1)).toEqual([second]);
    });

    it('keeps what was appended when it is opened again', async () => {
      const record = await (await open()).append(activate(idOf(1)), options);
      expect(await (await open()).read()).toEqual([record]);
    });

    it('shows the records of another process', async () => {
      const [writer, reader] = [await open(), await open()];
      const record = await writer.append(activate(idOf(1)), options);
      expect(await reader.read()).toEqual([record]);
    });

    it('does not change what a reader was given', async () => {
      const log = await open();
      await log.append(activate(idOf(1)), options);
      const given = await log.read();
      await log.append(activate(idOf(2)), options);
      expect(given).toHaveLength(1);
    });

    it('records every one of the appends that happen at once', async () => {
      const writers = await Promise.all([open(), open(), open()]);
      await Promise.all(
        writers.flatMap((log, writer) =>
          [0, 1, 2, 3].map(turn => log.append(activate(idOf(writer * 4 + turn)), options)),
        ),
      );
      const records = await (await open()).read();
      expect(records.map(({ position }) => position)).toEqual(records.map((_, index) => index + 1));
      expect(new Set(records.map(({ change }) => (change as { releaseId: string }).releaseId)).size).toBe(12);
    });

    it('refuses a decision that was taken on an older log', async () => {
      const [first, second] = [await open(), await open()];
      await first.append(activate(idOf(1)), { ...options, expected: 0 });
      await expect(second.append(activate(idOf(2)), { ...options, expected: 0 })).rejects.toMatchObject({
        code: 'release/log-moved',
      });
      expect(await first.read()).toHaveLength(1);
    });

    it('lets one of two writers win that expect the same position', async () => {
      const writers = [await open(), await open()];
      const results = await Promise.allSettled(
        writers.map((log, index) => log.append(activate(idOf(index)), { ...options, expected: 0 })),
      );
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('takes a record that was sealed elsewhere, once and only behind the head that it names', async () => {
      const [log, other] = [await open(), await open()];
      const sealed = sealRecord(await log.head(), { change: activate(idOf(1)), ...options });
      expect(await log.appendSealed(sealed)).toEqual(sealed);
      expect(await other.read()).toEqual([sealed]);
      await expect(other.appendSealed(sealed)).rejects.toMatchObject({ code: 'release/log-moved' });
      const next = sealRecord(await log.head(), { change: activate(idOf(2)), ...options });
      await expect(log.appendSealed({ ...next, reason: 'Another' })).rejects.toMatchObject({
        code: 'release/log-corrupt',
      });
      const rivals = await Promise.allSettled([log.appendSealed(next), other.appendSealed({ ...next })]);
      expect(rivals.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await log.read()).toEqual([sealed, next]);
    });

    it('refuses a change that is none', async () => {
      const log = await open();
      await expect(log.append({ type: 'activate', name: 'mfe-cart', releaseId: 'latest' }, options)).rejects.toThrow();
      expect(await log.read()).toEqual([]);
    });

    it('tells a watcher of another process’s appends within 500 ms, each once and in order', async () => {
      const [writer, watcher] = [await open(), await open()];
      const heard: LogRecord[] = [];
      const stop = watcher.watch(records => heard.push(...records));
      const written = [
        await writer.append(activate(idOf(1)), options),
        await writer.append(activate(idOf(2)), options),
      ];
      await vi.waitFor(() => expect(heard).toEqual(written), { timeout: 500, interval: 10 });
      stop();
      await writer.append(activate(idOf(3)), options);
      await new Promise(resolve => setTimeout(resolve, 600));
      expect(heard).toEqual(written);
    });
  });
}
