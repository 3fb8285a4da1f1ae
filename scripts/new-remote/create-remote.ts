import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const TEMPLATE = join(import.meta.dirname, 'template');
/** A room of the house whose build and tests are set up as every remote's are. */
const EXAMPLE = 'mfe-catalog';
const AS_IN_EXAMPLE = [
  'tsconfig.json',
  'vitest.config.ts',
  'webpack.config.ts',
  'project.inlang/settings.json',
  'src/index.ts',
  'src/css-modules.d.ts',
  'src/test/messages.test.ts',
];
/** Bytes of brotli: a page of one screen, with its entry. */
const BUDGET = { page: 24_000, slot: 16_000 };

export interface NewRemote {
  /** Repository that it is made in. */
  root: string;
  /** Kebab-case, as in `gift-cards`: its folder is `mfe-gift-cards`, its path `/gift-cards`. */
  room: string;
  ko: string;
  en: string;
  team: string;
}

/**
 * Makes a complete room: package, manifest, a page in the header's navigation, messages, story, tests with the conformance
 * suite, size budget, pipeline and owner.
 * @returns the paths that were written or changed.
 * @throws Error when the name is no room's name or is taken.
 */
export function createRemote({ root, room, ko, en, team }: NewRemote): string[] {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(room)) throw new Error(`"${room}" is not kebab-case, as in gift-cards.`);
  const directory = `mfe-${room}`;
  if (/["'`\\{}]/.test(ko + en + team)) throw new Error('A title has letters, digits, spaces and plain marks.');
  if (existsSync(join(root, directory))) throw new Error(`${directory} is there already.`);
  const owner = ownerOfPath(root, `/${room}`);
  if (owner) throw new Error(`/${room} is a path of ${owner}. Choose another name.`);
  const words = { room, ko, en, team, Name: pascalCase(room), hue: String(freeHue(root)), contract: contractOf(root) };
  const written = [
    ...AS_IN_EXAMPLE.map(file => copyFrom(root, file, directory)),
    writePackage(root, directory),
    ...globSync('**/*.template', { cwd: TEMPLATE }).map(file => {
      const target = file.replace(/\.template$/, '').replaceAll('__room__', room);
      return write(root, join(directory, target), replaceWords(readTemplate(file), words));
    }),
    writePipeline(root, directory),
    addOwner(root, directory, team),
  ].sort();
  format(root, directory);
  return written;
}

/** Lines break where a name is long. */
function format(root: string, directory: string): void {
  const { status, stderr } = spawnSync('npx', ['biome', 'check', '--write', directory], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${directory} was written, and is not clean: ${stderr}`);
}

const readTemplate = (file: string) => readFileSync(join(TEMPLATE, file), 'utf8');

function replaceWords(text: string, words: Record<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    if (words[name] === undefined) throw new Error(`The template asks for ${name}`);
    return words[name];
  });
}

function write(root: string, file: string, text: string): string {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  return file;
}

function copyFrom(root: string, file: string, directory: string): string {
  mkdirSync(dirname(join(root, directory, file)), { recursive: true });
  cpSync(join(root, EXAMPLE, file), join(root, directory, file));
  return join(directory, file);
}

function writePackage(root: string, directory: string): string {
  const example = JSON.parse(readFileSync(join(root, EXAMPLE, 'package.json'), 'utf8'));
  const own = { ...example, name: `@maru/${directory}`, version: '1.0.0', maru: { budget: BUDGET } };
  return write(root, join(directory, 'package.json'), `${JSON.stringify(own, undefined, 2)}\n`);
}

/** All pipelines of rooms are one text but for the name. */
function writePipeline(root: string, directory: string): string {
  const workflows = '.github/workflows';
  const text = readFileSync(join(root, workflows, `${EXAMPLE}.yml`), 'utf8');
  return write(root, join(workflows, `${directory}.yml`), text.replaceAll(EXAMPLE, directory));
}

function addOwner(root: string, directory: string, team: string): string {
  const file = '.github/CODEOWNERS';
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const last = lines.findLastIndex(line => line.startsWith('/mfe-'));
  lines.splice(last + 1, 0, `${`/${directory}/`.padEnd(20)} @maru/${team}`);
  return write(root, file, lines.join('\n'));
}

interface Manifest {
  name: string;
  contract: string;
  accent: { light: string };
  paths: { path: string }[];
}

const manifestsOf = (root: string): Manifest[] =>
  globSync('mfe-*/remote.manifest.json', { cwd: root }).map(file => JSON.parse(readFileSync(join(root, file), 'utf8')));

const ownerOfPath = (root: string, path: string) =>
  manifestsOf(root).find(({ paths }) => paths.some(owned => owned.path === path))?.name;

const contractOf = (root: string) => manifestsOf(root).find(({ name }) => name === EXAMPLE)?.contract ?? '1.0';

/** The hue that is farthest from those of the other rooms, in whole degrees. */
function freeHue(root: string): number {
  const taken = manifestsOf(root).map(({ accent }) => Number(/([\d.]+)\)$/.exec(accent.light)?.[1] ?? 0));
  const distance = (hue: number) => Math.min(...taken.map(other => Math.abs(((hue - other + 540) % 360) - 180)));
  const hues = Array.from({ length: 360 }, (_, hue) => hue);
  return hues.reduce((best, hue) => (distance(hue) > distance(best) ? hue : best), 0);
}

const pascalCase = (room: string) =>
  room.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());
