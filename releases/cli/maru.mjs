#!/usr/bin/env node
// Runs on any Node: hands over to the pinned one when this one cannot run TypeScript.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = join(dirname(fileURLToPath(import.meta.url)), 'main.ts');
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 24 || (major === 24 && minor >= 2)) {
  await import(main);
} else {
  let pinned;
  try {
    pinned = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node');
  } catch {
    console.error('maru: the pinned Node is not installed. Run npm ci first.');
    process.exit(1);
  }
  const { status, signal, error } = spawnSync(pinned, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (error) {
    console.error(`maru: the pinned Node does not start: ${error.message}`);
    process.exit(1);
  }
  if (signal) process.kill(process.pid, signal);
  process.exit(status ?? 1);
}
