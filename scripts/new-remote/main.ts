import { parseArgs } from 'node:util';
import { readScriptConfig } from '../config.ts';
import { createRemote } from './create-remote.ts';

/** `npm run new:remote gift-cards -- --ko 선물카드 --en "Gift cards" --team gifts` */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ko: { type: 'string' }, en: { type: 'string' }, team: { type: 'string' } },
});
const [room] = positionals;

if (room === undefined) {
  console.error('Say its name: npm run new:remote gift-cards -- --ko 선물카드 --en "Gift cards" --team gifts');
  process.exitCode = 2;
} else {
  const english = values.en ?? (room.charAt(0).toUpperCase() + room.slice(1)).replaceAll('-', ' ');
  const team = values.team ?? room;
  const { root } = readScriptConfig();
  try {
    const written = createRemote({ root, room, ko: values.ko ?? english, en: english, team });
    process.stdout.write(`${written.map(file => `  ${file}`).join('\n')}\n\n${nextSteps(room)}\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function nextSteps(name: string): string {
  return [
    ['npm install', 'the workspace is known, also to the lock file'],
    [`npm test -w mfe-${name}`, 'its conformance suite'],
    [`npm run dev -- mfe-${name}`, `at /ko/${name}`],
    [`npx maru publish mfe-${name} --reason "First release"`, 'its files are there'],
    [`npx maru activate mfe-${name} --reason "First release"`, 'visitors get it'],
  ]
    .map(([command = '', what]) => `${command.padEnd(62)}${what}`)
    .join('\n');
}
