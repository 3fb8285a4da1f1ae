import { type Command, InvalidArgumentError } from 'commander';
import { describeLiveState, type LogRecord, liveStateOf, type Releases } from '../../src/index.ts';
import { addRemoteOptions } from '../options.ts';
import type { RemoteStore } from '../remote-store.ts';
import { type CommonOptions, remoteStore, type Session, withReleases } from '../session.ts';
import { describeChange } from './read.commands.ts';

type Options = CommonOptions & { for?: number };

export function addWatchCommand(program: Command, session: Session): void {
  addRemoteOptions(
    program.command('watch').option('--for <seconds>', 'stop after so long, instead of with Ctrl-C', parseSeconds),
  )
    .summary('show a rollout live: what is live, then each change as it is recorded')
    .description('With --json, one JSON document a line: each record of the log.')
    .action((options: Options) => runWatch(session, options));
}

async function runWatch(session: Session, options: Options): Promise<void> {
  const remote = await remoteStore(session, options);
  if (remote) return watchRemote(session, remote, options);
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

/** What a store tells of its changes as they happen; who and why are in its log. */
async function watchRemote({ terminal }: Session, remote: RemoteStore, options: Options): Promise<void> {
  const { position, entries } = await remote.status();
  if (!options.json) {
    for (const { name, active, disabled } of entries) {
      const live = disabled ? 'disabled' : (active?.version ?? 'nothing');
      terminal.line(`${terminal.paint('bold', name)}  ${live}`);
    }
    terminal.line(terminal.paint('dim', `log at ${position}; watching, Ctrl-C ends`));
  }
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), (options.for ?? 2_000_000) * 1000);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
  await remote.watch(
    position,
    event => {
      if (options.json) return terminal.line(JSON.stringify(event));
      const { type, name, releaseId = '', percent, applies } = event;
      const share = percent === undefined ? '' : ` ${percent} %`;
      const when = applies === 'now' ? 'for everybody now' : 'from the next session on';
      terminal.line(
        `${terminal.paint('green', `#${event.position}`)}  ${terminal.paint('bold', `${type} ${name}${share}`)}  ${releaseId}  ${when}`,
      );
    },
    end.signal,
  );
  clearTimeout(timer);
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
