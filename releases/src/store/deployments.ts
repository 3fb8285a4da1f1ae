import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { Deployed } from '../../contract/interface.ts';
import { ReleaseError } from '../errors.ts';

/** What is deployed beside the releases, as it was recorded when it went out: one file each. */
export interface Deployments {
  /** @throws ReleaseError `release/description-invalid` */
  read(name: string): Deployed | undefined;
  /** Replaces what was recorded of that name. */
  record(deployed: Deployed): Promise<void>;
  names(): Promise<string[]>;
}

/** Deployments in `<directory>/deployed/<name>.json`. */
export function openDeployments(directory: string): Deployments {
  const folder = join(directory, 'deployed');
  return {
    read(name) {
      const path = join(folder, `${name}.json`);
      let text: string;
      try {
        text = readFileSync(path, 'utf8');
      } catch {
        return undefined;
      }
      return parseDeployed(text, path);
    },
    async record(deployed) {
      await mkdir(folder, { recursive: true });
      const path = join(folder, `${deployed.name}.json`);
      await writeFile(`${path}.tmp`, `${JSON.stringify(deployed)}\n`, { flush: true });
      await rename(`${path}.tmp`, path);
    },
    async names() {
      const files = await readdir(folder).catch(() => [] as string[]);
      return files.filter(file => file.endsWith('.json')).map(file => file.slice(0, -'.json'.length));
    },
  };
}

function parseDeployed(text: string, path: string): Deployed {
  try {
    return v.parse(Deployed, JSON.parse(text));
  } catch (cause) {
    throw new ReleaseError('release/description-invalid', `${path} is no record of a deployment`, { cause });
  }
}
