import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readScriptConfig } from '../config.ts';
import { findChromium } from '../test/chromium.ts';
import { capture } from './capture.ts';
import { compareAll } from './compare.ts';
import { writeReport } from './report.ts';
import { buildStorybook, checkOut } from './storybooks.ts';

const USAGE = `npm run visual -- <base> [--stories <words>] [--width <px>] [--theme <name>] [--locale <ko|en>] [--fail-on-change]

Draws every story of a git ref and of the working tree in one run and compares them, point by point.
  <base>             ref to compare with, as in main or HEAD~1
  --stories          only stories whose id has these words, as in button or rooms-cart
  --width            of the window; 1280 unless said
  --fail-on-change   exit 1 when a story has changed, is new or is gone`;

/** Exit codes: 0 done, 1 changed (asked by --fail-on-change), 2 could not compare. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      stories: { type: 'string', default: '' },
      width: { type: 'string', default: '1280' },
      theme: { type: 'string', default: 'light' },
      locale: { type: 'string', default: 'en' },
      'fail-on-change': { type: 'boolean', default: false },
    },
  });
  const [base] = positionals;
  const width = Number(values.width);
  if (!base || positionals.length > 1 || !(width >= 200)) {
    console.error(USAGE);
    return 2;
  }
  const config = readScriptConfig();
  const output = join(config.root, 'dist/visual');
  rmSync(output, { recursive: true, force: true });
  const before = checkOut(config.root, base);
  try {
    const sides = {
      before: await buildStorybook({ ...config, tree: before.directory, output: join(output, 'storybook-before') }),
      after: await buildStorybook({ ...config, tree: config.root, output: join(output, 'storybook-after') }),
    };
    const view = { width, globals: `theme:${values.theme};locale:${values.locale};motion:none` };
    const chromium = findChromium(config.chromium);
    const shots = await capture({ sides, output, filter: values.stories, view, chromium });
    const results = compareAll(shots, output);
    const report = writeReport(results, {
      output,
      base: `${base} (${before.commit.slice(0, 9)})`,
      view: `${width} px, ${view.globals}`,
    });
    for (const kept of Object.values(sides)) rmSync(kept, { recursive: true, force: true });
    const changed = results.filter(({ outcome }) => outcome !== 'same');
    for (const { id, outcome, share } of changed) {
      process.stdout.write(
        `${outcome.padEnd(8)} ${id}${share ? `  ${(share * 100).toFixed(2)} % of its points` : ''}\n`,
      );
    }
    process.stdout.write(`${results.length} stories, ${changed.length} differ: ${report}\n`);
    if (results.length === 0) return 2;
    return values['fail-on-change'] && changed.length > 0 ? 1 : 0;
  } finally {
    before.remove();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
