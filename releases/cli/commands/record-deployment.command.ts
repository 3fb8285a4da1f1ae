import type { Command } from 'commander';
import { deployableNames, describeAll } from '../deployed-parts.ts';
import { addCommonOptions } from '../options.ts';
import { type CommonOptions, type Session, withReleases } from '../session.ts';

export function addRecordDeploymentCommand(program: Command, session: Session): void {
  addCommonOptions(
    program
      .command('record-deployment')
      .argument('[names...]', 'bff-gateway, ui-kit, or services as in orders; all of them when left out'),
  )
    .summary('remember what is deployed beside the releases')
    .description(
      'Remembers the gateway, kit or services of this working copy as the deployed ones, which can-i-deploy compares with. Run it when one of them has gone out. Until it was run, the working copy stands for what is deployed.',
    )
    .action((names: string[], options: CommonOptions) => run(session, names, options));
}

async function run(session: Session, asked: readonly string[], options: CommonOptions): Promise<void> {
  const known = await deployableNames();
  const unknown = asked.filter(name => !known.includes(name));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: none of ${known.join(', ')}`);
  await withReleases(session, options, async ({ store }) => {
    const at = new Date().toISOString();
    const all = await describeAll(asked.length > 0 ? asked : known, at);
    for (const deployed of all) await store.deployments.record(deployed);
    const recorded = all.map(({ name, version }) => ({ name, version }));
    if (options.json) return session.terminal.json({ at, recorded });
    for (const { name, version } of recorded) session.terminal.line(`recorded  ${name} ${version}`);
  });
}
