import { existsSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, relative } from 'node:path';

const LEFT_OUT =
  /(^|\/)(node_modules|dist|dist-test-[^/]*|\.git|\.turbo|\.maru|storybook-static|mock-services\/media|\.cache)(\/|$)/;

/**
 * Copies the sources of a repository, to change and build them apart. What `npm ci` installed is shared; the rooms
 * themselves are the copy's own.
 */
export async function copyRepository(root: string, target: string): Promise<void> {
  await cp(root, target, { recursive: true, filter: source => !LEFT_OUT.test(relative(root, source)) });
  shareModules(join(root, 'node_modules'), join(target, 'node_modules'));
  const rooms = readdirSync(root).filter(room => existsSync(join(root, room, 'node_modules')));
  for (const room of rooms) symlinkSync(join(root, room, 'node_modules'), join(target, room, 'node_modules'));
}

function shareModules(from: string, to: string): void {
  mkdirSync(to);
  const own = ['@maru', '.bin'];
  for (const name of readdirSync(from).filter(each => !own.includes(each)))
    symlinkSync(join(from, name), join(to, name));
  // A command of a room is the copy's own.
  mkdirSync(join(to, '.bin'));
  for (const name of readdirSync(join(from, '.bin'))) {
    const isOwn = readlinkSync(join(from, '.bin', name)).startsWith('../@maru/');
    symlinkSync(isOwn ? readlinkSync(join(from, '.bin', name)) : join(from, '.bin', name), join(to, '.bin', name));
  }
  mkdirSync(join(to, '@maru'));
  for (const room of readdirSync(join(from, '@maru'))) linkRoom(to, room);
}

/** Puts a room where the others find it, as `npm install` does for a new workspace. */
export function linkRoom(modules: string, room: string): void {
  symlinkSync(join('..', '..', room), join(modules, '@maru', room));
}
