import { describe, expect, it } from 'vitest';
import { releaseErrors } from '../src/errors.ts';
import { createProgram } from './program.ts';
import { createTerminal } from './terminal.ts';

const terminal = createTerminal({ stdout: process.stdout, stderr: process.stderr, color: false });
const config = {
  dataDirectory: '/nowhere',
  who: 'x',
  key: undefined,
  remote: undefined,
  databaseUrl: undefined,
  color: false,
};
const program = createProgram({ config, terminal });
const commands = program.commands.flatMap(command => (command.commands.length > 0 ? command.commands : [command]));
const nameOf = (command: (typeof commands)[number]) =>
  command.parent === program ? command.name() : `${command.parent?.name()} ${command.name()}`;
const flagsOf = (name: string) =>
  commands.find(command => nameOf(command) === name)?.options.map(option => option.long) ?? [];

/** Every command, and what it does to the log or the files. */
const table = {
  publish: 'changes',
  activate: 'changes',
  canary: 'changes',
  promote: 'changes',
  rollback: 'changes',
  disable: 'changes',
  enable: 'changes',
  'keys add': 'changes',
  'keys revoke': 'changes',
  prune: 'changes',
  'keys list': 'reads',
  'can-i-deploy': 'reads',
  status: 'reads',
  log: 'reads',
  verify: 'reads',
  diff: 'reads',
  watch: 'reads',
  link: 'reads',
  'record-deployment': 'beside the log',
} as const;

describe('every command', () => {
  it('is in this table', () => {
    expect(commands.map(nameOf).sort()).toEqual(Object.keys(table).sort());
  });

  it.each(Object.entries(table))(
    '%s says what it is for, and writes JSON; what changes has a reason and a dry run',
    (name, kind) => {
      const command = commands.find(one => nameOf(one) === name);
      expect(command?.summary()).toMatch(/^\S.{10,}/);
      expect(command?.helpInformation()).toMatch(/-h, --help/);
      expect(flagsOf(name)).toContain('--json');
      for (const flag of ['--reason', '--dry-run']) {
        const has = expect(flagsOf(name), flag);
        if (kind === 'changes') has.toContain(flag);
        else has.not.toContain(flag);
      }
    },
  );

  it.each([
    'publish',
    'activate',
    'canary',
    'promote',
    'rollback',
    'disable',
    'enable',
    'status',
    'log',
    'diff',
    'watch',
    'link',
    'can-i-deploy',
  ])('%s works on a store elsewhere too', name => {
    expect(flagsOf(name)).toEqual(expect.arrayContaining(['--remote', '--key']));
  });

  it('exits with a code that the help explains', () => {
    let help = '';
    const writeOut = (text: string) => {
      help += text;
    };
    program.configureOutput({ writeOut }).outputHelp();
    for (const { exit } of Object.values(releaseErrors)) expect(help).toMatch(new RegExp(`^ {2}${exit} {2}\\S`, 'm'));
    for (const code of [0, 1, 2]) expect(help).toMatch(new RegExp(`^ {2}${code} {2}\\S`, 'm'));
  });
});
