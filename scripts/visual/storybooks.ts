import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CheckedOut {
  directory: string;
  commit: string;
  remove(): void;
}

/**
 * A ref of this repository in a folder of its own, with the installed packages of the working tree: only the rooms
 * (`@maru/…`) are its own.
 * @throws Error when there is no such ref.
 */
export function checkOut(root: string, ref: string): CheckedOut {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
  let commit: string;
  try {
    commit = git('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`);
  } catch {
    throw new Error(`There is no ref “${ref}” here.`);
  }
  const directory = mkdtempSync(join(tmpdir(), 'maru-visual-'));
  const remove = () => {
    rmSync(directory, { recursive: true, force: true });
    git('worktree', 'prune');
  };
  try {
    git('worktree', 'add', '--detach', '--force', directory, commit);
    linkPackages(root, directory);
  } catch (error) {
    remove();
    throw error;
  }
  return { directory, commit, remove };
}

function linkPackages(root: string, tree: string): void {
  const modules = join(tree, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    // Caches stay apart, and a room must come from its own tree.
    if (name === '@maru' || (name.startsWith('.') && name !== '.bin')) continue;
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  mkdirSync(join(modules, '@maru'));
  for (const room of readdirSync(tree)) {
    const manifest = join(tree, room, 'package.json');
    if (!existsSync(manifest) || room === 'node_modules') continue;
    const { name = '' } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string };
    if (name.startsWith('@maru/')) symlinkSync(join(tree, room), join(modules, name));
    const own = join(root, room, 'node_modules');
    if (existsSync(own)) symlinkSync(own, join(tree, room, 'node_modules'));
  }
}

export interface BuildOptions {
  tree: string;
  /** Folder for the static build. */
  output: string;
  environment: NodeJS.ProcessEnv;
}

/** The static Storybook of a tree, with what its rooms generate for it. @returns the folder. */
export async function buildStorybook({ tree, output, environment }: BuildOptions): Promise<string> {
  process.stdout.write(`Building the Storybook of ${tree} …\n`);
  const env = { ...environment, STORYBOOK_DISABLE_TELEMETRY: '1' };
  const run = (folder: string, command: string, ...args: string[]) => {
    try {
      execFileSync(command, args, { cwd: join(tree, folder), env, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      throw new Error(`${command} ${args.join(' ')} failed in ${tree}:\n${stdout}${stderr}`, { cause: error });
    }
  };
  for (const room of readdirSync(tree).filter(name => existsSync(join(tree, name, 'project.inlang')))) {
    run(room, 'npm', 'run', '--silent', '--if-present', 'messages');
  }
  run('ui-kit', 'npm', 'run', '--silent', '--if-present', 'usage');
  const storybook = join(tree, 'node_modules/.bin/storybook');
  run('ui-kit', storybook, 'build', '--quiet', '--disable-telemetry', '-o', output);
  return output;
}
