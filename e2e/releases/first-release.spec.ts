import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../scripts/run-command.ts';
import { copyRepository } from '../../scripts/working-copy.ts';
import { config } from '../config.ts';
import { cartInDocument } from '../demo/cart-visitor.ts';
import { expect, test } from '../fixtures/test.ts';

const repository = join(import.meta.dirname, '../..');

interface Block {
  language: string;
  /** What stands behind the language: `run`, `soak`, `start`, a file, or nothing. */
  how: string;
  lines: string[];
}

/** Fenced blocks of a page, in order. */
async function blocksOf(file: string): Promise<Block[]> {
  const text = await readFile(join(repository, file), 'utf8');
  return [...text.matchAll(/^```(?<language>\w+) ?(?<how>\S*)\n(?<body>.*?)^```$/gms)].map(({ groups }) => ({
    language: groups?.language ?? '',
    how: groups?.how ?? '',
    lines: (groups?.body ?? '').split('\n').filter(Boolean),
  }));
}

/** What a reader types in an editor: each line that goes is there once, and the line below it takes its place. */
function applyEdit(directory: string, { how, lines }: Block): void {
  const file = join(directory, how);
  let text = readFileSync(file, 'utf8');
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('-')) continue;
    expect(text.split(`${line.slice(1)}\n`), `${how} has that line once`).toHaveLength(2);
    text = text.replace(`${line.slice(1)}\n`, `${lines[index + 1]?.slice(1)}\n`);
  }
  writeFileSync(file, text);
}

test('the page for newcomers leads to a released change and back, by its own commands', async ({ store }) => {
  test.setTimeout(300_000);
  const directory = join(await mkdtemp(join(tmpdir(), 'maru-first-')), 'maru');
  const blocks = await blocksOf('docs/first-release.md');
  expect(blocks.map(({ how }) => how).filter(how => how === 'run')).toHaveLength(5);
  await copyRepository(repository, directory);
  const env = { ...config.environment, MARU_DATA_DIR: store.dataDirectory, TURBO_CACHE_DIR: config.buildCache };
  const before = await cartInDocument(store.origin);

  for (const block of blocks) {
    if (block.language === 'diff') applyEdit(directory, block);
    // The store of the test is there already; `npm start` is what every other journey begins with.
    if (block.how !== 'run' && !(block.how === 'soak' && config.isSoak)) continue;
    for (const line of block.lines) {
      await test.step(line, async () => {
        const said = await runCommand('sh', ['-c', line], { cwd: directory, env });
        if (/maru (publish|rollback)/.test(line)) expect(await cartInDocument(store.origin)).toBe(before);
        if (/maru can-i-deploy/.test(line)) expect(said).toMatch(/^yes /);
        if (/maru status/.test(line)) expect(said).toMatch(/mfe-cart .* 1\.1\.0 50 %/);
        if (/maru promote/.test(line)) expect(await cartInDocument(store.origin)).toBe('1.1.0');
        if (/maru log/.test(line)) expect(said).toContain('The old sentence was better');
      });
    }
  }
  await rm(join(directory, '..'), { recursive: true, force: true });
});
