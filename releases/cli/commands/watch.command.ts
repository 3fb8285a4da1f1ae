import { type Command, InvalidArgumentError } from 'commander';
import { describeLiveState, type LogRecord, liveStateOf, type Releases } from '../../src/index.ts';
import { addCommonOptions } from '../options.ts';
import { type CommonOptions, type Session, withReleases } from '../session.ts';
import { describeChange } from './read.commands.ts';

type Options = CommonOptions & { for?: number };

export function addWatchCommand(program: Command, session: Session): void {
  addCommonOptions(
    program.command('watch').option('--for <seconds>', 'stop after so long, instead of with Ctrl-C', parseSeconds),
  )
    .summary('show a rollout live: what is live, then each change as it is recorded')
    .description('With --json, one JSON document a line: each record of the log.')
    .action((options: Options) => runWatch(session, options));
}

async function runWatch(session: Session, options: Options): Promise<void> {
  await withReleases(session, options, async releases => {
    await printLive(session, releases, options);
    let failure: unknown;
    const ended = new Promise<void>(resolve => {
      const stop = releases.log.watch(
        records => void printRecords(session, releases, options, records),
        error => {
          failure = error;
          end();
        },
      );
      // The watch itself keeps no process alive.
      const alive = setTimeout(end, (options.for ?? 2_000_000) * 1000);
      process.once('SIGINT', end);
      process.once('SIGTERM', end);
      function end(): void {
        stop();
        clearTimeout(alive);
        resolve();
      }
    });
    await ended;
    if (failure) throw failure;
  });
}

async function printLive({ terminal }: Session, { state }: Releases, { json }: Options): Promise<void> {
  if (json) return;
  const folded = await state();
  for (const name of folded.names.keys()) {
    terminal.line(`${terminal.paint('bold', name)}  ${describeLiveState(liveStateOf(folded, name))}`);
  }
  terminal.line(terminal.paint('dim', `log at ${folded.position}; watching, Ctrl-C ends`));
}

async function printRecords(
  { terminal }: Session,
  { state }: Releases,
  { json }: Options,
  records: readonly LogRecord[],
): Promise<void> {
  const folded = await state();
  for (const record of records) {
    const { position, at, who, change, reason } = record;
    if (json) {
      terminal.line(JSON.stringify(record));
      continue;
    }
    const live = 'name' in change ? describeLiveState(liveStateOf(folded, change.name)) : '';
    const label = terminal.paint('green', `#${position}`);
    terminal.line(
      `${label}  ${at.slice(11, 19)}  ${who}  ${terminal.paint('bold', describeChange(change))}  ${live}  ${terminal.paint('dim', reason)}`,
    );
  }
}

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 2_000_000)) throw new InvalidArgumentError('seconds are needed.');
  return seconds;
}
