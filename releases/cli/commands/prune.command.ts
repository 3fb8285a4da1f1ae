import { type Command, InvalidArgumentError } from 'commander';
import { planPrune, ReleaseError, type ReleaseStore } from '../../src/index.ts';
import { addCommonOptions } from '../options.ts';
import { type CommonOptions, type Session, withReleases } from '../session.ts';

type Options = CommonOptions & { days: number; keep: number; dryRun?: boolean; reason?: string };

export function addPruneCommand(program: Command, session: Session): void {
  addCommonOptions(
    program
      .command('prune')
      .option('--days <days>', 'keep what was live within these days', parseWhole, 30)
      .option('--keep <count>', 'keep that many earlier releases of each deployable, at least two', parseWhole, 5)
      .option('--reason <text>', 'why; it is kept beside the digest of each release that goes')
      .option('--dry-run', 'say what would be deleted, and delete nothing'),
  )
    .summary('delete files of releases that nobody can need any more')
    .description('Deletes files only. The log keeps its entries, and a pruned release can be published again.')
    .action((options: Options) => runPrune(session, options));
}

async function runPrune(session: Session, { days, keep, dryRun, ...options }: Options): Promise<void> {
  const reason = (options.reason ?? '').trim();
  if (reason === '' && !dryRun) throw new ReleaseError('release/reason-missing', 'prune');
  const { terminal } = session;
  await withReleases(session, options, async ({ log, store }) => {
    const planned = planPrune(await log.read(), { at: new Date().toISOString(), days, keep });
    const present = await presentOf(store, planned);
    for (const { digest } of dryRun ? [] : present)
      await store.prune(digest, { reason, who: session.config.who, at: new Date().toISOString() });
    if (options.json) return terminal.json({ outcome: dryRun ? 'would-prune' : 'pruned', releases: present });
    if (present.length === 0) return terminal.line('Nothing to prune.');
    terminal.table(
      [
        { title: 'NAME', value: ({ name }) => name },
        { title: 'VERSION', value: ({ version }) => version },
        { title: 'RELEASE', value: ({ releaseId }) => releaseId },
        { title: 'DIGEST', value: ({ digest }) => digest },
      ],
      present,
    );
    terminal.line(dryRun ? `${terminal.paint('yellow', 'dry run')}  nothing was deleted` : `${present.length} deleted`);
  });
}

async function presentOf<Release extends { digest: string }>(store: ReleaseStore, planned: readonly Release[]) {
  const present: Release[] = [];
  for (const release of planned) if (await store.has(release.digest)) present.push(release);
  return present;
}

function parseWhole(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('a whole number from 0 is needed.');
  return number;
}
