// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { undeclaredChange, undeclaredChangeOf } from './released-api.ts';

const room = join(dirname(__filename), '../..');

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maru-kit-package-'));
  let tarball: Buffer;

  beforeAll(() => {
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: room });
    const { version } = JSON.parse(readFileSync(join(room, 'package.json'), 'utf8')) as { version: string };
    tarball = readFileSync(join(folder, `maru-ui-kit-${version}.tgz`));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has nothing that publint minds', async () => {
    const { messages } = await publint({ pkgDir: room, strict: true });
    expect(messages).toEqual([]);
  }, 60_000);

  it('has types that say what its modules are, for bundlers and for Node’s modules', async () => {
    const packed = createPackageFromTarballData(new Uint8Array(tarball));
    const entrypoints = ['button', 'dialog', 'combobox', 'tokens', 'testing'];
    const result = await checkPackage(packed, { entrypoints });
    if (!result.types) throw new Error('The package has no types.');
    // It is for ES modules alone: what resolves as CommonJS, or by rules older than `exports`, is not offered.
    const offered = result.problems.filter(
      problem => !('resolutionKind' in problem) || !['node10', 'node16-cjs'].includes(problem.resolutionKind),
    );
    expect(offered).toEqual([]);
    expect(Object.keys(result.entrypoints)).toHaveLength(entrypoints.length);
  }, 60_000);

  it('brings no tests and no stories along', () => {
    const files = createPackageFromTarballData(new Uint8Array(tarball)).listFiles();
    expect(files.filter(file => /\.(test|stories)\.|\/docs\//.test(file))).toEqual([]);
    expect(files.some(file => file.endsWith('/src/components/button/button.tsx'))).toBe(true);
  });
});

describe('a change of the public API', () => {
  const sha256 = createHash('sha256').update('as it was').digest('hex');
  const change = { released: { version: '1.0.0', sha256 }, version: '1.0.0', changesets: [] };
  const changeset = '---\n"@maru/ui-kit": minor\n---\n\nA new look.\n';

  it('comes with a changeset (else: npm run changeset)', () => {
    expect(undeclaredChangeOf(room)).toBeUndefined();
  });

  it('is found without one, and with one of another package only', () => {
    expect(undeclaredChange({ ...change, report: 'as it was' })).toBeUndefined();
    expect(undeclaredChange({ ...change, report: 'changed' })).toContain('npm run changeset');
    expect(undeclaredChange({ ...change, report: 'changed', changesets: ['# read me'] })).toContain(
      'npm run changeset',
    );
    expect(
      undeclaredChange({ ...change, report: 'changed', changesets: [changeset.replace('ui-kit', 'shell')] }),
    ).toContain('npm run changeset');
    expect(undeclaredChange({ ...change, report: 'changed', changesets: [changeset] })).toBeUndefined();
  });

  it('cannot be hidden by a version made by hand', () => {
    expect(undeclaredChange({ ...change, report: 'as it was', version: '1.1.0' })).toContain('npm run version');
  });
});
