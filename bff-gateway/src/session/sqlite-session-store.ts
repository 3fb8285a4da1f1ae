import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SessionData, SessionStore } from './session-store.port.ts';

/** Sessions in one SQLite file. Only a hash of the id is kept, so that a copy of the file opens no session. */
export function openSqliteSessionStore(options: { directory: string; now: () => number }): SessionStore {
  mkdirSync(options.directory, { recursive: true });
  const database = new DatabaseSync(join(options.directory, 'sessions.db'));
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = normal;
    pragma busy_timeout = 2000;
    create table if not exists session (id text primary key, data text not null, expires_at integer not null) strict, without rowid;
    create index if not exists session_expiry on session (expires_at);
    create index if not exists session_person on session (data ->> '$.person.personId');
  `);
  database.prepare('delete from session where expires_at < ?').run(options.now());
  const select = database.prepare('select data from session where id = ? and expires_at >= ?');
  const upsert = database.prepare(
    'insert into session values (?, ?, ?) on conflict do update set data = excluded.data, expires_at = excluded.expires_at',
  );
  const remove = database.prepare('delete from session where id = ?');
  const removeOthers = database.prepare("delete from session where data ->> '$.person.personId' = ? and id <> ?");
  const find = (id: string): SessionData | undefined => {
    const row = select.get(hash(id), options.now());
    return row && (JSON.parse(String(row.data)) as SessionData);
  };
  return {
    load: async id => find(id),
    async change(id, change, expiresAt) {
      // Another gateway on the same file waits until this one is done.
      database.exec('begin immediate');
      try {
        const data = change(find(id));
        upsert.run(hash(id), JSON.stringify(data), expiresAt);
        database.exec('commit');
        return data;
      } catch (error) {
        database.exec('rollback');
        throw error;
      }
    },
    async remove(id) {
      remove.run(hash(id));
    },
    async removeOthers(personId, except) {
      removeOthers.run(personId, hash(except));
    },
    async close() {
      database.close();
    },
  };
}

const hash = (id: string) => createHash('sha256').update(id).digest('base64url');
