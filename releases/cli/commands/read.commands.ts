import { type Command, InvalidArgumentError } from 'commander';
import type { ReleaseHistory, StatusEntry } from '../../contract/status.ts';
import { releaseHistory, releaseStatus } from '../../src/index.ts';
import { addCommonOptions } from '../options.ts';
import { type CommonOptions, type Session, withReleases } from '../session.ts';
import { formatBytes, formatTime } from '../terminal.ts';

/** The commands that only read. */
export function addReadCommands(program: Command, session: Session): void {
  addCommonOptions(program.command('status').option('--all', 'also list every published release'))
    .summary('what is live, who owns it, and what is not chosen and why')
    .action((options: CommonOptions & { all?: boolean }) => runStatus(session, options));

  addCommonOptions(
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
  const { terminal } = session;
  await withReleases(session, options, async ({ log, store, state }) => {
    const status = await releaseStatus(log, store);
    const published = options.all
      ? [...(await state()).names.values()].flatMap(history => [...history.published.values()])
      : undefined;
    if (options.json) return terminal.json(published ? { ...status, published } : status);
    if (status.entries.length === 0) return terminal.line('Nothing was published yet. Begin with: maru publish shell');
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
  });

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
  await withReleases(session, options, async ({ log }) => {
    const history = await releaseHistory(log, { name, limit: options.limit, before: options.before });
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
  });
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
