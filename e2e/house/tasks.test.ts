import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const planted: string[] = [];
afterEach(() => {
  for (const file of planted.splice(0)) rmSync(file, { force: true });
});

it('runs the tasks of mfe-cart and of nothing else when mfe-cart/src changes', () => {
  const changed = changedBy('mfe-cart/src/planted-change.ts');
  expect(changed).toContain('@maru/mfe-cart#build');
  expect(changed.filter(task => !task.startsWith('@maru/mfe-cart#'))).toEqual([]);
});

it('runs the tasks of every room that builds with the kit when the kit changes', () => {
  const changed = changedBy('ui-kit/src/components/button/planted-change.ts');
  expect(changed).toEqual(
    expect.arrayContaining(['@maru/mfe-cart#build', '@maru/mfe-catalog#build', '@maru/shell#build']),
  );
  expect(changed.filter(task => task.startsWith('@maru/mock-services#'))).toEqual([]);
});

/** Tasks whose inputs a new file changes, by turbo's own dry run. */
function changedBy(file: string): string[] {
  const before = taskHashes();
  planted.push(join(root, file));
  writeFileSync(join(root, file), 'export const planted = true;\n');
  const after = taskHashes();
  return Object.keys(after).filter(task => after[task] !== before[task]);
}

function taskHashes(): Record<string, string> {
  const { stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/turbo'),
    ['run', 'build', 'test', 'typecheck', '--dry=json'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(stderr);
  const { tasks } = JSON.parse(stdout.slice(start)) as { tasks: { taskId: string; hash: string; command: string }[] };
  return Object.fromEntries(
    tasks.filter(task => task.command !== '<NONEXISTENT>').map(task => [task.taskId, task.hash]),
  );
}
