import type { Command } from 'commander';
import { initialiseKeys, publish, readBuilt, teamNamesOf } from '../../src/index.ts';
import { builtDirectory } from '../build-deployable.ts';
import { addWriteOptions } from '../options.ts';
import { type Session, type WriteOptions, withReleases } from '../session.ts';

type Options = WriteOptions & { dir?: string };

export function addPublishCommand(program: Command, session: Session): void {
  addWriteOptions(
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
  const directory = await builtDirectory(name, options.dir);
  const who = options.who ?? config.who;
  await withReleases(session, options, async releases => {
    const built = await readBuilt(directory);
    if (built.description.name !== name) {
      throw new Error(`${directory} is a build of ${built.description.name}, not of ${name}`);
    }
    const isEmpty = (await releases.log.head()).position === 0;
    if (isEmpty && !options.dryRun) await initialiseKeys({ ...releases, teams: [teamNamesOf(built)], who });
    const result = await publish({
      ...releases,
      directory,
      who,
      reason: options.reason ?? '',
      dryRun: options.dryRun,
      onFile: (file, done, total) => terminal.progress(`${done}/${total}  ${file}`),
    });
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
  });
}
