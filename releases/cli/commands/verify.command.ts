import type { Command } from 'commander';
import { verifyReleases } from '../../src/index.ts';
import { addCommonOptions } from '../options.ts';
import { type CommonOptions, dataDirectoryOf, type Session } from '../session.ts';

type Options = CommonOptions & { root?: string };

export function addVerifyCommand(program: Command, session: Session): void {
  addCommonOptions(
    program
      .command('verify')
      .option('--root <key>', 'public key that the log must begin with, instead of that in keys/'),
  )
    .summary('prove the whole log and every file of every release')
    .description(
      'Reads every entry and every file again. Exits with 0 when all is intact, with 4 when something was tampered with, and with 6 when something cannot be read.',
    )
    .action((options: Options) => runVerify(session, options));
}

async function runVerify(session: Session, options: Options): Promise<void> {
  const { terminal } = session;
  const report = await verifyReleases({
    dataDirectory: dataDirectoryOf(session, options),
    root: options.root,
    onRelease: ({ name, version }, done, total) => terminal.progress(`${done}/${total}  ${name} ${version}`),
  });
  terminal.progress('');
  process.exitCode = { intact: 0, tampered: 4, unreachable: 6 }[report.state];
  if (options.json) return terminal.json(report);
  const paintState = (state: string) =>
    terminal.paint(state === 'intact' ? 'green' : state === 'pruned' ? 'dim' : 'red', state);
  const { log } = report;
  terminal.line(`log  ${paintState(log.state)}  ${log.entries} entries, ${log.signed ? 'signed' : 'not signed'}`);
  if (log.error) terminal.line(`     ${log.error.message}\n     ${log.error.next}`);
  if (report.releases.length > 0) {
    terminal.line();
    terminal.table(
      [
        { title: 'NAME', value: ({ name }) => name },
        { title: 'VERSION', value: ({ version }) => version },
        { title: 'RELEASE', value: ({ releaseId }) => releaseId },
        { title: 'FILES', value: ({ files }) => String(files), align: 'end' },
        { title: 'STATE', value: ({ state }) => paintState(state) },
      ],
      report.releases,
    );
  }
  for (const { name, version, findings } of report.releases) {
    for (const { file, state, message } of findings)
      terminal.line(`${paintState(state)}  ${name} ${version}  ${file}: ${message}`);
  }
}
