import { createHash } from 'node:crypto';
import { chmod, link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSigningKey, parseSigningKey, type SigningKey } from './signing-key.ts';

/** The private keys of one place, `<team>.pem`, readable by their owner only. */
export interface KeyDirectory {
  path: string;
  get(team: string): SigningKey | undefined;
  all(): ReadonlyMap<string, SigningKey>;
  /** The team's key, made when there is none. */
  ensure(team: string): Promise<SigningKey>;
  /** Public key of the root, of `root.pem` or, where that is elsewhere, `root.pub`. */
  root: string | undefined;
}

/** Opens `MARU_DATA_DIR/keys`; it need not exist. */
export async function openKeyDirectory(path: string): Promise<KeyDirectory> {
  const keys = new Map<string, SigningKey>();
  for (const file of await readdir(path).catch(() => [])) {
    if (/^[a-z0-9-]+\.pem$/.test(file))
      keys.set(file.slice(0, -4), parseSigningKey(await readFile(join(path, file), 'utf8')));
  }
  const root =
    keys.get('root')?.publicKey ?? (await readFile(join(path, 'root.pub'), 'utf8').catch(() => undefined))?.trim();
  return {
    path,
    root,
    get: team => keys.get(fileNameOf(team)),
    all: () => keys,
    async ensure(team) {
      const name = fileNameOf(team);
      const key = keys.get(name) ?? (await createKeyFile(path, name));
      keys.set(name, key);
      return key;
    },
  };
}

/** A team may be called anything; its file may not. `Root Cellar` is not `root`. */
function fileNameOf(team: string): string {
  return /^[a-z0-9-]+$/.test(team) ? team : `team-${createHash('sha256').update(team).digest('hex').slice(0, 16)}`;
}

/** Two processes that make a team's key at once end up with the same one. */
async function createKeyFile(path: string, name: string): Promise<SigningKey> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const file = join(path, `${name}.pem`);
  const temporary = join(path, `.${name}.${process.pid}.tmp`);
  const key = createSigningKey();
  try {
    await writeFile(temporary, key.pem, { mode: 0o600, flush: true });
    await chmod(temporary, 0o600);
    await link(temporary, file);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return parseSigningKey(await readFile(file, 'utf8'));
  } finally {
    await rm(temporary, { force: true });
  }
}
