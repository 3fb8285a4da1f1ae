import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProgram } from '../../releases/cli/program.ts';
import type { Session } from '../../releases/cli/session.ts';

const HEAD = /(?:^|[;&|]\s*|\$\()(?<head>[a-z][\w./-]*)/gm;
const SHELL = ['npm', 'npx', 'node', 'git', 'echo', 'cp', 'mkdir', 'tar', 'for', 'do', 'done', 'exit'];
const NPM = ['run', 'ci', 'test', 'pack'];

/** What a `run:` script calls that is not there: npm scripts, files, turbo tasks, commands and options of `maru`. */
export function scriptProblems(script: string, { root, part }: { root: string; part: string }): string[] {
  const lines = script.split('\n').map(line => line.trim());
  const heads = lines.flatMap(line => [...line.matchAll(HEAD)].map(({ groups }) => groups?.head ?? ''));
  return [
    ...heads.filter(head => !SHELL.includes(head)).map(head => `${head} is no command that a pipeline uses`),
    ...lines.flatMap(line => lineProblems(line, root, part)),
  ];
}

function lineProblems(line: string, root: string, part: string): string[] {
  const words = (pattern: RegExp) => [...line.matchAll(pattern)].map(([, ...found]) => found);
  return [
    ...words(/\bnpm (\w+)/g).flatMap(([name = '']) => (NPM.includes(name) ? [] : [`npm ${name}`])),
    ...words(/\bnpm run (?:-\S+ )*([\w:-]+)( -w)?/g).flatMap(([name = '', inRoom]) =>
      name in scriptsOf(inRoom ? join(root, part) : root) ? [] : [`there is no npm script ${name}`],
    ),
    ...words(/\bnode (scripts\/\S+)/g).flatMap(([file = '']) =>
      existsSync(join(root, file)) ? [] : [`there is no ${file}`],
    ),
    ...words(/\bnpx (\w+)/g).flatMap(([tool = '']) =>
      ['turbo', 'maru', 'biome'].includes(tool) ? [] : [`npx ${tool} would be downloaded`],
    ),
    ...words(/\bturbo run ([\w -]+?) --/g).flatMap(([tasks = '']) =>
      tasks.split(' ').flatMap(task => (task in turboTasks(root) ? [] : [`turbo has no task ${task}`])),
    ),
    ...words(/\bnpx maru ([\w-]+)(.*)/g).flatMap(([name = '', rest = '']) => maruProblems(name, rest)),
  ];
}

function maruProblems(name: string, rest: string): string[] {
  const command = createProgram({} as Session).commands.find(one => one.name() === name);
  if (!command) return [`maru has no command ${name}`];
  const known = command.options.map(option => option.long);
  const own = rest.replace(/"\$\([^)]*\)"/g, '""');
  const unknown = [...own.matchAll(/(?<=\s|\+)--[\w-]+/g)]
    .map(([option]) => option)
    .filter(option => !known.includes(option));
  return unknown.map(option => `maru ${name} has no option ${option}`);
}

const readJson = <Shape>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Shape;
const scriptsOf = (room: string) => readJson<{ scripts: Record<string, string> }>(join(room, 'package.json')).scripts;
const turboTasks = (root: string) => readJson<{ tasks: Record<string, object> }>(join(root, 'turbo.json')).tasks;
