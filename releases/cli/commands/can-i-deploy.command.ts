import { resolve } from 'node:path';
import type { Command } from 'commander';
import { canDeploy, everythingLive, findRelease, foldLog, readBuilt } from '../../src/index.ts';
import { addCommonOptions } from '../options.ts';
import { type CommonOptions, type Session, withReleases } from '../session.ts';

type Options = CommonOptions & { dir?: string };

/** A session lives that long at most, and with it its pin. */
const RETENTION_DAYS = 30;
const REFUSED = 3;

export function addCanIDeployCommand(program: Command, session: Session): void {
  addCommonOptions(
    program
      .command('can-i-deploy')
      .argument('<name>', 'deployable, as in mfe-cart')
      .argument('[release]', 'a published release; the newest one when left out')
      .option('--dir <directory>', 'check this built directory instead'),
  )
    .summary('what a release would break of everything that is live')
    .description('Exits with 0 when it can go out, and with 3 when it would break something.')
    .action((name: string, release: string | undefined, options: Options) => run(session, name, release, options));
}

async function run(session: Session, name: string, release: string | undefined, options: Options): Promise<void> {
  const { terminal } = session;
  await withReleases(session, options, async ({ log, store }) => {
    const records = await log.read();
    const state = foldLog(records);
    const candidate = options.dir
      ? (await readBuilt(resolve(options.dir))).description
      : store.describe(findRelease(state, name, release).digest);
    const retention = { at: new Date().toISOString(), days: RETENTION_DAYS };
    const result = canDeploy(candidate, everythingLive(records, { state, describe: store.describe }, retention));
    process.exitCode = result.verdict === 'yes' ? 0 : REFUSED;
    if (options.json)
      return terminal.json({ name, version: candidate.version, releaseId: candidate.releaseId, ...result });
    const verdict = result.verdict === 'yes' ? terminal.paint('green', 'yes') : terminal.paint('red', 'no');
    terminal.line(`${verdict}  ${name} ${candidate.version} (${candidate.releaseId})`);
    for (const { breaks, message, fix } of result.problems) {
      terminal.line(`  ${terminal.paint('red', 'breaks')} ${breaks}: ${message}\n    ${fix}`);
    }
    for (const { breaks, message, fix } of result.notes) {
      terminal.line(`  ${terminal.paint('yellow', 'note')} ${breaks}: ${message}\n    ${fix}`);
    }
  });
}
