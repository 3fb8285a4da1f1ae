import { type Command, InvalidArgumentError } from 'commander';
import { type ChangeRequest, changeRelease, describeLiveState } from '../../src/index.ts';
import { addRemoteWriteOptions } from '../options.ts';
import { remoteStore, type Session, type WriteOptions, withReleases } from '../session.ts';

const NAME = ['<name>', 'deployable, as in mfe-cart'] as const;
const RELEASE = 'a release by version, by id or by the beginning of its id';

/** The commands that change what visitors get. Each needs a reason. */
export function addChangeCommands(program: Command, session: Session): void {
  const run = (request: ChangeRequest, options: WriteOptions) => runChange(session, request, options);

  addRemoteWriteOptions(
    program
      .command('activate')
      .argument(...NAME)
      .argument('[release]', `${RELEASE}; the newest one when left out`),
  )
    .summary('give a release to everybody, from their next session on')
    .action((name: string, release: string | undefined, options: WriteOptions) =>
      run({ type: 'activate', name, release }, options),
    );

  addRemoteWriteOptions(
    program
      .command('canary')
      .argument(...NAME)
      .argument('<percent>', 'share of the visitors, 0 to 100; 0 ends the canary', parsePercent)
      .argument('[release]', `${RELEASE}; the newest one when left out`),
  )
    .summary('give a release to a share of the visitors, from their next session on')
    .action((name: string, percent: number, release: string | undefined, options: WriteOptions) =>
      run({ type: 'canary', name, percent, release }, options),
    );

  addRemoteWriteOptions(program.command('promote').argument(...NAME))
    .summary('give the canary to everybody, from their next session on')
    .action((name: string, options: WriteOptions) => run({ type: 'promote', name }, options));

  addRemoteWriteOptions(
    program
      .command('rollback')
      .argument(...NAME)
      .option('--to <release>', RELEASE),
  )
    .summary('take the canary, or else the active release, back at once')
    .description(
      'Applies to running sessions too. While a canary runs it is withdrawn; otherwise the release that was active before becomes active again. What was newer than the target is not chosen any more.',
    )
    .action((name: string, options: WriteOptions & { to?: string }) =>
      run({ type: 'rollback', name, release: options.to }, options),
    );

  addRemoteWriteOptions(program.command('disable').argument(...NAME))
    .summary('take a remote off the site at once')
    .action((name: string, options: WriteOptions) => run({ type: 'disable', name }, options));

  addRemoteWriteOptions(program.command('enable').argument(...NAME))
    .summary('bring a disabled remote back at once')
    .action((name: string, options: WriteOptions) => run({ type: 'enable', name }, options));
}

async function runChange(session: Session, request: ChangeRequest, options: WriteOptions): Promise<void> {
  const { terminal, config } = session;
  const note = { who: options.who ?? config.who, reason: options.reason ?? '', dryRun: options.dryRun };
  const remote = await remoteStore(session, options);
  const result = remote
    ? await remote.change(request, note)
    : await withReleases(session, options, ({ log, store }) => changeRelease({ log, store, request, ...note }));
  const { outcome, record, before, after, change } = result;
  if (options.json) return terminal.json({ outcome, change: change ?? null, record: record ?? null, before, after });
  const said = {
    changed: terminal.paint('green', `entry ${record?.position}`),
    unchanged: terminal.paint('dim', 'unchanged'),
    'would-change': terminal.paint('yellow', 'dry run'),
  };
  terminal.line(`${said[outcome]}  ${request.type} ${request.name}`);
  terminal.line(`  before  ${describeLiveState(before)}`);
  terminal.line(`  after   ${describeLiveState(after)}`);
}

function parsePercent(text: string): number {
  const percent = Number(text.replace(/%$/, ''));
  if (text.trim() === '' || !(percent >= 0 && percent <= 100))
    throw new InvalidArgumentError('a number from 0 to 100 is needed.');
  return percent;
}
