import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readScriptConfig } from '../config.ts';

/**
 * `node scripts/workflows/can-i-deploy.ts <room>` asks `maru can-i-deploy` about everything that goes out with a room:
 * a browser room's build, the gateway, the kit, or each of the services. Exits as `maru` does, with the first refusal.
 */
const { root, environment } = readScriptConfig();
const [room = ''] = process.argv.slice(2);
if (!existsSync(join(root, room, 'package.json'))) throw new Error(`There is no room "${room}"`);

for (const args of questions()) {
  const { status } = spawnSync('npx', ['maru', 'can-i-deploy', ...args], {
    cwd: root,
    env: environment,
    stdio: 'inherit',
  });
  process.exitCode ||= status ?? 1;
}

function questions(): string[][] {
  if (room === 'mock-services') {
    return globSync('mock-services/contract/*.openapi.yaml', { cwd: root })
      .map(file => basename(file, '.openapi.yaml'))
      .filter(name => name !== 'chassis')
      .sort()
      .map(name => [name]);
  }
  const built = join(room, 'dist/release');
  return [existsSync(join(root, built)) ? [room, '--dir', built] : [room]];
}
