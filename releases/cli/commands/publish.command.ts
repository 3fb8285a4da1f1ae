import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import {
  type BuiltRelease,
  initialiseKeys,
  type PublishResult,
  publish,
  publishKit,
  ReleaseError,
  type Releases,
  readBuilt,
  teamNamesOf,
} from '../../src/index.ts';
import { builtDirectory, runTask } from '../build-deployable.ts';
import { checkNamed } from '../candidate.ts';
import { repository } from '../config.ts';
import { knownOperations } from '../deployed-parts.ts';
import { addRemoteWriteOptions } from '../options.ts';
import { dataDirectoryOf, remoteStore, type Session, type WriteOptions, withReleases } from '../session.ts';

const KIT = 'ui-kit';

type Options = WriteOptions & { dir?: string };

export function addPublishCommand(program: Command, session: Session): void {
  addRemoteWriteOptions(
    program
      .command('publish')
      .argument('<name>', 'deployable, as in mfe-cart or shell; or ui-kit')
      .option('--dir <directory>', 'take this built directory instead of building'),
  )
    .summary('put a build at its lasting address and record it')
    .description(
      'Builds the deployable through turbo, or takes a built directory; checks it as can-i-deploy does; writes its files to a place that never changes; appends a record. Visitors get it when it is activated. ui-kit is published as its npm tarball with its Storybook, under its version: pages have it inside the releases that build with it.',
    )
    .action((name: string, options: Options) =>
      name === KIT ? runPublishKit(session, options) : runPublish(session, name, options),
    );
}

async function runPublish(session: Session, name: string, options: Options): Promise<void> {
  const { terminal, config } = session;
  // Said before minutes are spent on a build.
  if ((options.reason ?? '').trim() === '') throw new ReleaseError('release/reason-missing', `publish ${name}`);
  const directory = await builtDirectory(name, options.dir);
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
    gateway: await knownOperations(releases.store),
    onFile: (file, done, total) => onProgress(`${done}/${total}  ${file}`),
  });
}

async function runPublishKit(session: Session, options: Options): Promise<void> {
  const { terminal } = session;
  if (options.dryRun) throw new Error('a kit release has no dry run: npm pack --dry-run -w ui-kit lists its files');
  await withReleases(session, options, async releases => {
    const { problems } = await checkNamed(releases, KIT, {});
    const detail = `${KIT}: ${problems.map(({ message }) => message).join(' ')}`;
    if (problems.length > 0) throw new ReleaseError('release/refused', detail, { problems });
  });
  if (options.dir === undefined) await runTask(KIT, 'build-storybook');
  const room = join(repository, KIT);
  const storybook = options.dir === undefined ? undefined : resolve(options.dir);
  const result = await publishKit({
    dataDirectory: dataDirectoryOf(session, options),
    room,
    ...(storybook && { storybook }),
  });
  if (options.json) return terminal.json(result);
  const { outcome, version, tarball } = result;
  terminal.line(
    `${terminal.paint(outcome === 'published' ? 'green' : 'dim', outcome)}  ui-kit ${version} at /storybook/${version}/`,
  );
  terminal.line(`build with it: npm install ${tarball}`);
}
