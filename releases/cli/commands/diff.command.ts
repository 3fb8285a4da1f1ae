import type { Command } from 'commander';
import type { ReleaseDiff } from '../../contract/diff.ts';
import { releaseDiff } from '../../src/index.ts';
import { addRemoteOptions } from '../options.ts';
import { type CommonOptions, remoteStore, type Session, withReleases } from '../session.ts';
import { formatBytes } from '../terminal.ts';

type Options = CommonOptions & { from?: string };

export function addDiffCommand(program: Command, session: Session): void {
  addRemoteOptions(
    program
      .command('diff')
      .argument('<name>', 'deployable, as in mfe-cart')
      .argument('[release]', 'what to look at; the newest published one when left out')
      .option('--from <release>', 'what to compare with, instead of the active one'),
  )
    .summary('files and contract that a release changes')
    .action((name: string, release: string | undefined, options: Options) => runDiff(session, name, release, options));
}

async function runDiff(session: Session, name: string, selector: string | undefined, options: Options): Promise<void> {
  const { terminal } = session;
  const wanted = { name, release: selector, from: options.from };
  const remote = await remoteStore(session, options);
  const diff = remote
    ? await remote.diff(wanted)
    : await withReleases(session, options, ({ log, store }) => releaseDiff(log, store, wanted));
  const { before, after } = diff;
  if (options.json) return terminal.json(diff);
  terminal.line(
    `${terminal.paint('bold', name)}  ${before.version} ${before.releaseId} → ${after.version} ${after.releaseId}`,
  );
  for (const { what, before: old, after: now } of diff.values) terminal.line(`  ${what}  ${old} → ${now}`);
  for (const { what, added, removed } of diff.contract) {
    for (const item of added) terminal.line(`  ${terminal.paint('green', `+ ${what}`)}  ${item}`);
    for (const item of removed) terminal.line(`  ${terminal.paint('red', `- ${what}`)}  ${item}`);
  }
  if (diff.files.length === 0) return terminal.line('  no file changed');
  terminal.line();
  const size = (bytes: number | null) => (bytes === null ? '-' : formatBytes(bytes));
  terminal.table<ReleaseDiff['files'][number]>(
    [
      { title: 'FILE', value: ({ file }) => file },
      { title: 'BEFORE', value: ({ before: old }) => size(old), align: 'end' },
      { title: 'AFTER', value: ({ after: now }) => size(now), align: 'end' },
      { title: 'CHANGE', value: ({ before: old, after: now }) => signed((now ?? 0) - (old ?? 0)), align: 'end' },
    ],
    diff.files,
  );
  terminal.line(`\ntotal  ${formatBytes(diff.bytes.before)} → ${formatBytes(diff.bytes.after)}`);
}

const signed = (bytes: number) => `${bytes < 0 ? '−' : '+'}${formatBytes(Math.abs(bytes))}`;
