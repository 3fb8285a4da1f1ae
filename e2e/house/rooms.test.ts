import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
let planted = '';
afterEach(() => planted && rmSync(planted, { recursive: true, force: true }));

it('catches a remote that imports another remote', () => {
  expect(violations('mfe-account/src', "import '../../../mfe-cart/src/index.ts';\n")).toContain('remote-not-to-remote');
});

it('catches a shell that imports a remote', () => {
  expect(violations('shell/src', "import '../../../mfe-cart/src/index.ts';\n")).toContain('host-not-to-remote');
});

it('catches a room that is entered past its door', () => {
  expect(violations('bff-gateway/src', "import '../../../mock-services/src/config.ts';\n")).toContain(
    'only-through-a-door',
  );
});

/** Names of the rules that fire when the source is planted in a folder of the house. */
function violations(folder: string, source: string): string[] {
  planted = mkdtempSync(join(root, folder, 'planted-'));
  writeFileSync(join(planted, 'planted.ts'), source);
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', relative(root, planted)];
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/depcruise'), args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return summary.violations.filter(({ from }) => from.includes('planted')).map(({ rule }) => rule.name);
}
