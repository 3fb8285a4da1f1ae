import { Command } from 'commander';
import { addCanIDeployCommand } from './commands/can-i-deploy.command.ts';
import { addChangeCommands } from './commands/change.commands.ts';
import { addDiffCommand } from './commands/diff.command.ts';
import { addKeysCommand } from './commands/keys.command.ts';
import { addLinkCommand } from './commands/link.command.ts';
import { addPruneCommand } from './commands/prune.command.ts';
import { addPublishCommand } from './commands/publish.command.ts';
import { addReadCommands } from './commands/read.commands.ts';
import { addRecordDeploymentCommand } from './commands/record-deployment.command.ts';
import { addVerifyCommand } from './commands/verify.command.ts';
import { addWatchCommand } from './commands/watch.command.ts';
import type { Session } from './session.ts';

const EXIT_CODES = `
Exit codes:
  0  done, or nothing to do
  1  something unexpected
  2  the command was called wrongly, or the reason is missing
  3  refused: the release does not fit, is unknown, or the change is not possible now
  4  tampered: the log or a file is not what was signed
  5  another change was recorded first; look and try again
  6  unreachable: the log or a file cannot be read
  7  the key may not release that

Environment: MARU_DATA_DIR, MARU_RELEASES_DATABASE_URL, MARU_REMOTE, MARU_WHO, MARU_KEY (PEM text), NO_COLOR`;

/** The command line, without running it. */
export function createProgram(session: Session): Command {
  const program = new Command('maru')
    .description('Release one part of Maru, see what is live, and take it back.')
    .helpOption('-h, --help', 'how to use it')
    .helpCommand(false)
    .showHelpAfterError('(maru --help shows how it is used)')
    .addHelpText('after', EXIT_CODES);
  addPublishCommand(program, session);
  addCanIDeployCommand(program, session);
  addRecordDeploymentCommand(program, session);
  addChangeCommands(program, session);
  addReadCommands(program, session);
  addVerifyCommand(program, session);
  addDiffCommand(program, session);
  addWatchCommand(program, session);
  addPruneCommand(program, session);
  addKeysCommand(program, session);
  addLinkCommand(program, session);
  return program;
}
