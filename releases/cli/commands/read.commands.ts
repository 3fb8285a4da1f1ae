import { type Command, InvalidArgumentError } from 'commander';
import type { LiveEntry, LiveStatus, ReleaseHistory, ReleaseStatus, StatusEntry } from '../../contract/status.ts';
import { type Published, ReleaseError, releaseHistory, releaseStatus } from '../../src/index.ts';
import { addRemoteOptions } from '../options.ts';
import { type CommonOptions, remoteStore, type Session, withReleases } from '../session.ts';
import { formatBytes, formatTime } from '../terminal.ts';

/** The commands that only read. */
export function addReadCommands(program: Command, session: Session): void {
  addRemoteOptions(program.command('status').option('--all', 'also list every published release'))
    .summary('what is live, who owns it, and what is not chosen and why')
    .action((options: CommonOptions & { all?: boolean }) => runStatus(session, options));

  addRemoteOptions(
    program
      .command('log')
      .argument('[name]', 'only entries of this deployable')
      .option('--limit <count>', 'how many entries', parseCount, 20)
      .option('--before <position>', 'entries before this position', parseCount),
  )
    .summary('who changed what, from what to what, why and when; newest first')
    .action((name: string | undefined, options: CommonOptions & { limit: number; before?: number }) =>
      runLog(session, name, options),
    );
}

async function runStatus(session: Session, options: CommonOptions & { all?: boolean }): Promise<void> {
  const remote = await remoteStore(session, options);
  if (!remote) {
    return withReleases(session, options, async ({ log, store, state }) => {
      const histories = options.all ? [...(await state()).names.values()] : [];
      const published = options.all ? histories.flatMap(history => [...history.published.values()]) : undefined;
      printStatus(session, options, await releaseStatus(log, store), published);
    });
  }
  if (options.all) throw new ReleaseError('release/not-possible', 'over HTTP, see what is published with: maru log');
  const status = await remote.status();
  if ('head' in status) printStatus(session, options, status);
  else printLive(session, options, status);
}

/** What a store tells who has no key of its teams. */
function printLive({ terminal }: Session, { json }: CommonOptions, status: LiveStatus): void {
  if (json) {
    terminal.json(status);
    return;
  }
  terminal.table<LiveEntry>(
    [
      { title: 'NAME', value: ({ name }) => terminal.paint('bold', name) },
      { title: 'LIVE', value: ({ active, disabled }) => (disabled ? 'disabled' : (active?.version ?? 'not active')) },
      { title: 'RELEASE', value: ({ active }) => active?.releaseId ?? '-' },
      { title: 'KIT', value: ({ active }) => active?.kit ?? '-' },
      { title: 'SINCE', value: ({ since }) => (since ? formatTime(since) : '-') },
    ],
    status.entries,
  );
  terminal.line(terminal.paint('dim', `\nlog at ${status.position}; with a team’s key (--key) there is more`));
}

function printStatus(
  { terminal }: Session,
  { json }: CommonOptions,
  status: ReleaseStatus,
  published?: readonly Published[],
): void {
  if (json) {
    terminal.json(published ? { ...status, published } : status);
    return;
  }
  if (status.entries.length === 0) {
    terminal.line('Nothing was published yet. Begin with: maru publish shell');
    return;
  }
  terminal.table<StatusEntry>(
    [
      { title: 'NAME', value: ({ name }) => terminal.paint('bold', name) },
      { title: 'OWNER', value: ({ owner }) => owner?.team ?? '-' },
      { title: 'LIVE', value: entry => liveOf(entry) },
      { title: 'CANARY', value: ({ canary }) => (canary ? `${canary.version} ${canary.percent} %` : '-') },
      { title: 'LAST GOOD', value: ({ lastGood }) => lastGood?.version ?? '-' },
      { title: 'CONTRACT', value: ({ active }) => active?.contract ?? '-' },
      { title: 'KIT', value: ({ active }) => active?.kit ?? '-' },
      { title: 'SIZE (BR)', value: ({ active }) => (active ? formatBytes(active.brotliBytes) : '-'), align: 'end' },
      { title: 'SINCE', value: ({ changed }) => (changed ? formatTime(changed.at) : '-') },
    ],
    status.entries,
  );
  for (const { name, notChosen } of status.entries) {
    for (const { version, reasons } of notChosen) {
      terminal.line(`${terminal.paint('yellow', 'not chosen')}  ${name} ${version}: ${reasons.join(' ')}`);
    }
  }
  if (published) {
    terminal.line();
    terminal.table(
      [
        { title: 'NAME', value: ({ name }) => name },
        { title: 'VERSION', value: ({ version }) => version },
        { title: 'RELEASE', value: ({ releaseId }) => releaseId },
        { title: 'DIGEST', value: ({ digest }) => digest },
        { title: 'PUBLISHED', value: ({ at }) => formatTime(at) },
      ],
      published,
    );
  }
  terminal.line(terminal.paint('dim', `\nlog at ${status.position}, ${status.head.slice(0, 12)}`));

  function liveOf({ active, disabled }: StatusEntry): string {
    if (!active) return terminal.paint('dim', 'not active');
    const label = `${active.version} ${terminal.paint('dim', active.releaseId.slice(0, 6))}`;
    return disabled ? `${terminal.paint('red', 'disabled')} (${active.version})` : label;
  }
}

async function runLog(
  session: Session,
  name: string | undefined,
  options: CommonOptions & { limit: number; before?: number },
): Promise<void> {
  const { terminal } = session;
  const range = { name, limit: options.limit, before: options.before };
  const remote = await remoteStore(session, options);
  const history = remote
    ? await remote.history(range)
    : await withReleases(session, options, ({ log }) => releaseHistory(log, range));
  if (options.json) return terminal.json(history);
  terminal.table<ReleaseHistory['records'][number]>(
    [
      { title: '#', value: ({ position }) => String(position), align: 'end' },
      { title: 'WHEN (UTC)', value: ({ at }) => formatTime(at) },
      { title: 'WHO', value: ({ who }) => who },
      { title: 'WHAT', value: ({ change }) => terminal.paint('bold', describeChange(change)) },
      { title: 'BEFORE → AFTER', value: ({ before, after }) => (before === after ? after : `${before} → ${after}`) },
      { title: 'WHY', value: ({ reason }) => reason },
    ],
    history.records,
  );
  if (history.next !== null) terminal.line(terminal.paint('dim', `more: maru log --before ${history.next}`));
}

export function describeChange(change: ReleaseHistory['records'][number]['change']): string {
  switch (change.type) {
    case 'publish':
      return `publish ${change.name} ${change.version}`;
    case 'canary':
      return `canary ${change.name} ${change.percent} %`;
    case 'root':
      return 'root key';
    case 'add-key':
      return `add-key ${change.team}`;
    case 'revoke-key':
      return `revoke-key ${change.keyId}`;
    default:
      return `${change.type} ${change.name}`;
  }
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('a whole number from 1 is needed.');
  return count;
}
