import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import {
  type BuiltRelease,
  initialiseKeys,
  type PublishResult,
  publish,
  ReleaseError,
  type Releases,
  readBuilt,
  teamNamesOf,
} from '../../src/index.ts';
import { repository } from '../config.ts';
import { addRemoteWriteOptions } from '../options.ts';
import { remoteStore, type Session, type WriteOptions, withReleases } from '../session.ts';

type Options = WriteOptions & { dir?: string };

export function addPublishCommand(program: Command, session: Session): void {
  addRemoteWriteOptions(
    program
      .command('publish')
      .argument('<name>', 'deployable, as in mfe-cart or shell')
      .option('--dir <directory>', 'take this built directory instead of building'),
  )
    .summary('put a build at its lasting address and record it')
    .description(
      'Builds the deployable through turbo, or takes a built directory; checks it against what is live; writes its files to a place that never changes; appends a record. Visitors get it when it is activated.',
    )
    .action((name: string, options: Options) => runPublish(session, name, options));
}

async function runPublish(session: Session, name: string, options: Options): Promise<void> {
  const { terminal, config } = session;
  // Said before minutes are spent on a build.
  if ((options.reason ?? '').trim() === '') throw new ReleaseError('release/reason-missing', `publish ${name}`);
  if (options.dir === undefined) await build(name);
  const directory = options.dir === undefined ? join(repository, name, 'dist', 'release') : resolve(options.dir);
  const built = await readBuilt(directory);
  if (built.description.name !== name) {
    throw new Error(`${directory} is a build of ${built.description.name}, not of ${name}`);
  }
  const note = { who: options.who ?? config.who, reason: options.reason ?? '', dryRun: options.dryRun };
  const onProgress = (text: string) => terminal.progress(text);
  const remote = await remoteStore(session, options);
  const result = remote
    ? await remote.publish(built, { ...note, onProgress })
    : await withReleases(session, options, releases => publishHere(releases, built, { ...note, onProgress }));
  terminal.progress('');
  if (options.json) return terminal.json(result);
  const label = `${result.name} ${result.version} (${result.releaseId})`;
  const said = {
    published: `${terminal.paint('green', 'published')}  ${label} at /r/${result.digest}/`,
    unchanged: `${terminal.paint('dim', 'unchanged')}  ${label} is published with these very bytes`,
    'would-publish': `${terminal.paint('yellow', 'dry run')}  ${label} would be published at /r/${result.digest}/`,
  };
  terminal.line(said[result.outcome]);
  for (const { message, fix } of result.warnings)
    terminal.line(`${terminal.paint('yellow', 'note')}  ${message} ${fix}`);
}

type Note = { who: string; reason: string; dryRun?: boolean; onProgress: (text: string) => void };

/** Into the data directory; the first publisher of an empty log begins it with its keys. */
async function publishHere(releases: Releases, built: BuiltRelease, note: Note): Promise<PublishResult> {
  const { onProgress, ...options } = note;
  const isEmpty = (await releases.log.head()).position === 0;
  if (isEmpty && !note.dryRun) await initialiseKeys({ ...releases, teams: [teamNamesOf(built)], who: note.who });
  return publish({
    ...releases,
    ...options,
    directory: built.directory,
    onFile: (file, done, total) => onProgress(`${done}/${total}  ${file}`),
  });
}

/** Build output goes to stderr, so that `--json` stays one document. */
async function build(name: string): Promise<void> {
  const turbo = spawn('npx', ['--no-install', 'turbo', 'run', 'build', `--filter=@maru/${name}`], {
    cwd: repository,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const code = await new Promise<number | null>((done, fail) => turbo.once('error', fail).once('close', done));
  if (code !== 0) throw new Error(`the build of ${name} failed`);
}
