import type { LogRecord } from '../../contract/record.ts';
import type { ReleaseLog } from '../log/release-log.port.ts';
import type { KeyDirectory } from './key-directory.ts';
import type { Trust } from './trust.ts';

export type TeamNames = { team: string; names: readonly string[] };
export type InitialiseOptions = {
  log: ReleaseLog;
  trust: Trust;
  keys: KeyDirectory;
  teams: readonly TeamNames[];
  who: string;
};

/**
 * Begins an empty log with a root, and gives every team a key for its deployables, as far as the root's private key
 * is at hand. A log that began unsigned stays unsigned. Returns what it recorded.
 */
export async function initialiseKeys({ log, trust, keys, teams, who }: InitialiseOptions): Promise<LogRecord[]> {
  const recorded: LogRecord[] = [];
  const note = (reason: string) => ({ who, reason, at: new Date().toISOString() });
  if ((await log.head()).position === 0) {
    const root = await keys.ensure('root');
    recorded.push(await log.append({ type: 'root', key: root.publicKey }, { ...note('The log begins'), expected: 0 }));
  }
  const root = trust.root();
  if (!root || keys.get('root')?.keyId !== root.keyId) return recorded;
  for (const { team, names } of teams) {
    if (team === 'root') continue;
    const { keyId, publicKey } = await keys.ensure(team);
    const known = trust.keys().find(key => key.keyId === keyId);
    if (known && (known.revokedAt !== undefined || names.every(name => known.names.includes(name)))) continue;
    const all = [...new Set([...(known?.names ?? []), ...names])].sort();
    recorded.push(
      await log.append(
        { type: 'add-key', team, key: publicKey, names: all },
        note(`Key of ${team} for ${all.join(', ')}`),
      ),
    );
  }
  return recorded;
}
