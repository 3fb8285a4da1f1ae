import type { Command } from 'commander';

export function addCommonOptions(command: Command): Command {
  return command
    .option('--json', 'write one JSON document')
    .option('--data <directory>', 'data directory, instead of MARU_DATA_DIR');
}

/** For commands that work on a store elsewhere as well as on this place. */
export function addRemoteOptions(command: Command): Command {
  return addCommonOptions(command)
    .option('--remote <origin>', 'a store to work on over HTTP, instead of MARU_REMOTE; it needs the team’s key')
    .option('--key <file>', 'PEM file of the key to sign with, instead of MARU_KEY or those in keys/');
}

export function addRemoteWriteOptions(command: Command): Command {
  return addRecordOptions(addRemoteOptions(command));
}

export function addWriteOptions(command: Command): Command {
  return addRecordOptions(
    addCommonOptions(command).option(
      '--key <file>',
      'PEM file of the key to sign with, instead of MARU_KEY or those in keys/',
    ),
  );
}

function addRecordOptions(command: Command): Command {
  return command
    .option('--reason <text>', 'why; it stays readable in the log')
    .option('--who <name>', 'who is recorded, instead of MARU_WHO or the system’s user')
    .option('--dry-run', 'say what would happen, and record nothing');
}
