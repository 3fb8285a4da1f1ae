import { spawnSync } from 'node:child_process';
import { readScriptConfig } from '../config.ts';

/**
 * `node scripts/workflows/affected.ts <room> <base>` prints `affected=true` when what changed since that commit reaches
 * the room, by turbo's graph. A base that is not there, as for a new branch, means everything.
 */
const [room = '', base = ''] = process.argv.slice(2);
const { root, environment } = readScriptConfig();

if (room === '') throw new Error('Say which room: node scripts/workflows/affected.ts mfe-cart <commit>');
process.stdout.write(`affected=${isKnown(base) ? affectedSince(base).includes(`@maru/${room}`) : true}\n`);

function isKnown(commit: string): boolean {
  return commit !== '' && run('git', ['cat-file', '-e', `${commit}^{commit}`], environment).status === 0;
}

function affectedSince(commit: string): string[] {
  const { status, stdout, stderr } = run('npx', ['turbo', 'ls', '--affected', '--output=json'], {
    ...environment,
    TURBO_SCM_BASE: commit,
    TURBO_TELEMETRY_DISABLED: '1',
  });
  if (status !== 0) throw new Error(`turbo ls failed: ${stderr}`);
  const { packages } = JSON.parse(stdout) as { packages: { items: { name: string }[] } };
  return packages.items.map(({ name }) => name);
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv) {
  return spawnSync(command, args, { cwd: root, env, encoding: 'utf8' });
}
