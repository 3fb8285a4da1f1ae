import type { Command } from 'commander';
import { type Breakage, checkGroups, groupOf } from '../../src/index.ts';
import { type CandidateOptions, type Checked, checkNamed } from '../candidate.ts';
import { addRemoteOptions } from '../options.ts';
import { checkElsewhere } from '../remote-candidate.ts';
import { type CommonOptions, remoteStore, type Session, withReleases } from '../session.ts';
import type { Terminal } from '../terminal.ts';

type Options = CommonOptions & CandidateOptions & { against?: string };

const REFUSED = 3;
const EXPLANATION = `
What is compared: of the shell and of remotes their files, manifest, paths, contract version, slots and events (as the
types of their sources have them), gateway operations, shared modules, kit parts and size budget; of bff-gateway every
operation that a live release calls, and what it calls of each service; of a service what the gateway calls and reads of
it; of ui-kit every part, prop and token that a live release uses. Live is what is active, every canary, and what was
live in the last 30 days, to which sessions may still be pinned.

Of a store elsewhere (--remote) a build of a remote or the shell is asked about, which needs the team's key: the store
judges it as it would when it is published, and keeps nothing.

Exit codes: 0 it can go out, 3 it would break something, 1 the build failed, 2 called wrongly. All: maru --help`;

export function addCanIDeployCommand(program: Command, session: Session): void {
  addRemoteOptions(
    program
      .command('can-i-deploy')
      .argument('<name>', 'deployable: a remote, shell, bff-gateway, ui-kit, or a service as in orders')
      .argument('[release]', 'a published release, instead of a fresh build of the working copy')
      .option('--dir <directory>', 'a built directory, instead of a fresh build')
      .option('--document <file>', 'an OpenAPI document as JSON, of bff-gateway or a service')
      .option('--against <directory>', 'data directory of the store that it shall go to; the same as --data'),
  )
    .summary('what a release would break of everything that is live')
    .description(
      'Asks whether something can go out, and says whom it would break, where, and what to do. Changes nothing.',
    )
    .addHelpText('after', EXPLANATION)
    .action((name: string, release: string | undefined, options: Options) =>
      run(session, name, { ...options, release, data: options.against ?? options.data }),
    );
}

async function run(session: Session, name: string, options: Options): Promise<void> {
  const { terminal } = session;
  const remote = options.data === undefined ? await remoteStore(session, options) : undefined;
  const result = remote
    ? await checkElsewhere(remote, name, options)
    : await withReleases(session, options, releases => checkNamed(releases, name, options));
  process.exitCode = result.verdict === 'yes' ? 0 : REFUSED;
  if (options.json) return terminal.json(result);
  show(terminal, result);
}

function show(
  terminal: Terminal,
  { name, version, releaseId, verdict, problems, notes, source, against }: Checked,
): void {
  const said = verdict === 'yes' ? terminal.paint('green', 'yes') : terminal.paint('red', 'no');
  terminal.line(`${said}  ${name} ${version}${releaseId ? ` (${releaseId})` : ''}, ${source}`);
  terminal.line(
    terminal.paint('dim', `beside ${against.length > 0 ? against.join(', ') : 'nothing: no release is live'}`),
  );
  showGroups(terminal, [...problems], notes);
  for (const each of problems) showBreakage(terminal, terminal.paint('red', 'breaks'), each);
  for (const each of notes) showBreakage(terminal, terminal.paint('yellow', 'note'), each);
}

type Row = { group: string; problems: number; notes: number };

/** The checks that found something, with how much. */
function showGroups(terminal: Terminal, problems: readonly Breakage[], notes: readonly Breakage[]): void {
  const count = (list: readonly Breakage[], group: string) => list.filter(({ code }) => groupOf(code) === group).length;
  const rows = [...Object.keys(checkGroups), 'other'].map(
    (group): Row => ({ group, problems: count(problems, group), notes: count(notes, group) }),
  );
  const found = rows.filter(row => row.problems + row.notes > 0);
  if (found.length === 0) return;
  const amount = (number: number) => (number === 0 ? '-' : String(number));
  terminal.line();
  terminal.table<Row>(
    [
      { title: 'check', value: ({ group }) => group },
      { title: 'breaks', value: row => amount(row.problems), align: 'end' },
      { title: 'notes', value: row => amount(row.notes), align: 'end' },
    ],
    found,
  );
}

function showBreakage(terminal: Terminal, word: string, { breaks, code, message, at, fix }: Breakage): void {
  terminal.line();
  terminal.line(`${word}  ${terminal.paint('bold', breaks)}${at ? `  ${at}` : ''}  ${terminal.paint('dim', code)}`);
  terminal.line(`  ${message}`);
  terminal.line(`  ${terminal.paint('cyan', 'fix')}  ${fix}`);
}
