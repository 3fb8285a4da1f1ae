import type { Command } from 'commander';

export function addCommonOptions(command: Command): Command {
  return command
    .option('--json', 'write one JSON document')
    .option('--data <directory>', 'data directory, instead of MARU_DATA_DIR');
}

export function addWriteOptions(command: Command): Command {
  return addCommonOptions(command)
    .option('--reason <text>', 'why; it stays readable in the log')
    .option('--who <name>', 'who is recorded, instead of MARU_WHO or the system’s user')
    .option('--key <file>', 'PEM file of the key to sign with, instead of MARU_KEY or those in keys/')
    .option('--dry-run', 'say what would happen, and record nothing');
}
