import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryDirectory } from '../testing/fixture-release.ts';
import { kitVersions } from './kit-releases.ts';
import { publishKit } from './publish-kit.ts';

let place: Awaited<ReturnType<typeof temporaryDirectory>>;
let room = '';
let dataDirectory = '';

beforeEach(async () => {
  place = await temporaryDirectory();
  room = join(place.directory, 'kit');
  dataDirectory = join(place.directory, 'data');
  await mkdir(join(room, 'storybook-static'), { recursive: true });
  await writeFile(join(room, 'storybook-static/index.html'), '<title>Storybook</title>');
  await write('1.0.0', 'export const colour = "clay";');
});
afterEach(() => place.remove());

async function write(version: string, source: string): Promise<void> {
  await writeFile(
    join(room, 'package.json'),
    JSON.stringify({ name: '@maru/ui-kit', version, files: ['index.js'], exports: './index.js' }),
  );
  await writeFile(join(room, 'index.js'), source);
}
const publish = () => publishKit({ dataDirectory, room });

it('keeps a tarball that can be installed and built with, beside its Storybook', async () => {
  const { outcome, tarball } = await publish();
  expect(outcome).toBe('published');
  const user = join(place.directory, 'user');
  await mkdir(user);
  await writeFile(join(user, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: user, stdio: 'ignore' });
  expect(await readFile(join(user, 'node_modules/@maru/ui-kit/index.js'), 'utf8')).toContain('clay');
  expect(existsSync(join(dataDirectory, 'ui-kit/1.0.0/storybook/index.html'))).toBe(true);
}, 30_000);

it('lists every version, the newest stable one as current', async () => {
  expect(await kitVersions(dataDirectory)).toEqual({ current: null, versions: [] });
  for (const version of ['1.9.0', '1.10.0', '2.0.0-next.0']) {
    await write(version, `export const version = "${version}";`);
    await publish();
  }
  expect(await kitVersions(dataDirectory)).toEqual({
    current: '1.10.0',
    versions: ['2.0.0-next.0', '1.10.0', '1.9.0'],
  });
}, 30_000);

it('takes the same bytes again without a change, and refuses others under the same version', async () => {
  await publish();
  expect((await publish()).outcome).toBe('unchanged');
  await write('1.0.0', 'export const colour = "celadon";');
  await expect(publish()).rejects.toMatchObject({ code: 'release/id-taken' });
  expect(await readdir(join(dataDirectory, 'ui-kit'))).toEqual(['1.0.0']);
}, 30_000);

it('publishes nothing without a Storybook', async () => {
  await writeFile(join(room, 'package.json'), JSON.stringify({ name: '@maru/ui-kit', version: '1.0.1' }));
  await expect(publishKit({ dataDirectory, room, storybook: join(room, 'none') })).rejects.toMatchObject({
    code: 'release/file-missing',
  });
  expect(await kitVersions(dataDirectory)).toEqual({ current: null, versions: [] });
});
