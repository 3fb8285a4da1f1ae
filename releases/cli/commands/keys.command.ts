import type { Command } from 'commander';
import type { Change } from '../../contract/record.ts';
import { keyIdOf, ReleaseError, type Releases } from '../../src/index.ts';
import { addCommonOptions, addWriteOptions } from '../options.ts';
import { type CommonOptions, type Session, type WriteOptions, withReleases } from '../session.ts';

type AddOptions = WriteOptions & { names: string; publicKey?: string };

/** Whose keys may release what. Adding and revoking are entries of the log itself, signed by the root. */
export function addKeysCommand(program: Command, session: Session): void {
  const keys = program.command('keys').summary('whose keys may release what');

  addCommonOptions(keys.command('list', { isDefault: true }))
    .summary('every key that the log knows')
    .action((options: CommonOptions) => runList(session, options));

  addWriteOptions(
    keys
      .command('add')
      .argument('<team>')
      .requiredOption('--names <names>', 'deployables that the key may release, separated by commas; * for all')
      .option('--public-key <key>', 'the team’s own public key (SPKI DER, base64); without it one is made in keys/'),
  )
    .summary('let a team’s key release deployables')
    .action((team: string, options: AddOptions) => runAdd(session, team, options));

  addWriteOptions(keys.command('revoke').argument('<keyId>'))
    .summary('take no more entries from a key; those it signed stay')
    .action((keyId: string, options: WriteOptions) =>
      withReleases(session, options, async releases => {
        if (!releases.trust.keys().some(key => key.keyId === keyId && key.revokedAt === undefined)) {
          throw new ReleaseError('release/not-possible', `${keyId} is no key in force`);
        }
        await record(session, releases, options, { type: 'revoke-key', keyId });
      }),
    );
}

async function runList(session: Session, options: CommonOptions): Promise<void> {
  const { terminal } = session;
  await withReleases(session, options, async ({ trust, keys }) => {
    const here = new Set([...keys.all().values()].map(({ keyId }) => keyId));
    const rows = trust.keys().map(key => ({ ...key, isHere: here.has(key.keyId) }));
    if (options.json) return terminal.json(rows);
    if (rows.length === 0) return terminal.line('The log is not signed.');
    terminal.table(
      [
        { title: 'TEAM', value: ({ team }) => team },
        { title: 'KEY', value: ({ keyId }) => keyId },
        { title: 'MAY RELEASE', value: ({ names }) => names.join(', ') },
        { title: 'SINCE ENTRY', value: ({ addedAt }) => String(addedAt), align: 'end' },
        { title: 'PRIVATE KEY', value: ({ isHere }) => (isHere ? 'here' : '-') },
        {
          title: 'STATE',
          value: ({ revokedAt }) =>
            revokedAt === undefined
              ? terminal.paint('green', 'in force')
              : terminal.paint('red', `revoked at ${revokedAt}`),
        },
      ],
      rows,
    );
  });
}

async function runAdd(session: Session, team: string, options: AddOptions): Promise<void> {
  await withReleases(session, options, async releases => {
    const names = options.names
      .split(',')
      .map(name => name.trim())
      .filter(Boolean);
    if (options.dryRun && options.publicKey === undefined && !releases.keys.get(team)) {
      return session.terminal.line(`dry run  a key of ${team} would be made and added for ${names.join(', ')}`);
    }
    const key = options.publicKey ?? (await releases.keys.ensure(team)).publicKey;
    await record(session, releases, options, { type: 'add-key', team, key, names });
  });
}

async function record({ terminal, config }: Session, { log, trust }: Releases, options: WriteOptions, change: Change) {
  const reason = options.reason?.trim() ?? '';
  if (reason === '') throw new ReleaseError('release/reason-missing', change.type);
  if (!trust.isSigned()) throw new ReleaseError('release/not-possible', 'the log is not signed');
  const keyId = change.type === 'add-key' ? keyIdOf(change.key) : change.type === 'revoke-key' ? change.keyId : '';
  if (options.dryRun) {
    if (options.json) return terminal.json({ outcome: 'would-change', change });
    return terminal.line(`${terminal.paint('yellow', 'dry run')}  ${change.type} ${keyId}`);
  }
  const who = options.who ?? config.who;
  const entry = await log.append(change, { who, reason, at: new Date().toISOString() });
  if (options.json) return terminal.json({ outcome: 'changed', change, record: entry });
  terminal.line(`${terminal.paint('green', `entry ${entry.position}`)}  ${change.type} ${keyId}`);
}
