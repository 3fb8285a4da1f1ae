import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readScriptConfig } from '../config.ts';
import { findChromium } from '../test/chromium.ts';

/** `npm run smoke`: the smoke journey on a running store, with one part replaced. What it needs is in e2e/README.md. */
const { root, chromium, environment } = readScriptConfig();
const browser = findChromium(chromium);
const { status } = spawnSync('npx', ['playwright', 'test', '--config', 'playwright.smoke.config.ts'], {
  cwd: join(root, 'e2e'),
  env: { ...environment, ...(browser ? { MARU_CHROMIUM: browser } : {}) },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
