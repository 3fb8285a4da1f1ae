// @vitest-environment node
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { expect, it } from 'vitest';
import { entryBudgets, usualBudget } from './entry-budgets.ts';

const components = join(dirname(__filename), '../components');
const entries = globSync('*/index.ts', { cwd: components }).map(entry => dirname(entry));

// Every entry alone, minified and compressed, without react: what a page pays for the first use of it.
it('keeps every entry within its budget', { timeout: 240_000 }, async () => {
  const over: string[] = [];
  for (const entry of entries) {
    const size = await gzipSize(join(components, entry, 'index.ts'));
    const budget = entryBudgets[entry] ?? usualBudget;
    if (size > budget) over.push(`${entry}: ${size} B of ${budget} B`);
  }
  expect(over).toEqual([]);
});

it('has budgets for entries that exist', () => {
  expect(Object.keys(entryBudgets).filter(entry => !existsSync(join(components, entry, 'index.ts')))).toEqual([]);
});

async function gzipSize(entry: string): Promise<number> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'entry' },
      minify: true,
      rolldownOptions: { external: [/^react(-dom)?(\/|$)/] },
    },
  })) as Rollup.RollupOutput[];
  const parts = result.flatMap(output => output.output).map(part => (part.type === 'chunk' ? part.code : part.source));
  return parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
}
