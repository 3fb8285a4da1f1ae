import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { releaseIdOf } from './release-id.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'maru-release-id-'));
  cpSync(join(import.meta.dirname, 'fixtures'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const id = (options = {}) => releaseIdOf(root, 'mfe-fixture', options);

it('is 12 hex digits and the same for the same inputs', () => {
  expect(id()).toMatch(/^[0-9a-f]{12}$/);
  expect(id()).toBe(id());
});

it('changes with a source, a build option and the lock file', () => {
  const before = id();
  expect(id({ development: true })).not.toBe(before);
  writeFileSync(join(root, 'package-lock.json'), '{}');
  const withLock = id();
  expect(withLock).not.toBe(before);
  writeFileSync(join(root, 'mfe-fixture/src/added.ts'), 'export {};');
  expect(id()).not.toBe(withLock);
});

it('stays when only a test or a README changes', () => {
  const before = id();
  writeFileSync(join(root, 'mfe-fixture/src/fixture.test.tsx'), 'export {};');
  writeFileSync(join(root, 'mfe-fixture/README.md'), 'changed');
  expect(id()).toBe(before);
});
