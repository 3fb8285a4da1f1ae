import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readScriptConfig } from '../config.ts';

/**
 * `node scripts/workflows/can-i-deploy.ts <room> <data directory>` asks `maru can-i-deploy` about everything that goes out
 * with a room beside the releases: the gateway, the kit, or each of the services. It is asked where the store's data is.
 * Exits as `maru` does, with the first refusal.
 */
const { root, environment } = readScriptConfig();
const [room = '', store = ''] = process.argv.slice(2);
if (!existsSync(join(root, room, 'package.json'))) throw new Error(`There is no room "${room}"`);
if (!existsSync(join(store, 'releases'))) {
  throw new Error(`The variable MARU_DATA_DIR must name the store's data directory on this runner; it is "${store}".`);
}

for (const name of room === 'mock-services' ? services() : [room]) {
  const args = ['maru', 'can-i-deploy', name, '--against', store];
  const { status } = spawnSync('npx', args, { cwd: root, env: environment, stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}

function services(): string[] {
  return globSync('mock-services/contract/*.openapi.yaml', { cwd: root })
    .map(file => basename(file, '.openapi.yaml'))
    .filter(name => name !== 'chassis')
    .sort();
}
