import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { INTERFACE_FILE, ReleaseInterface } from '../../contract/interface.ts';
import { ReleaseError } from '../errors.ts';

/**
 * The `interface.json` of a built or published directory, or undefined where there is none: releases built before there was one.
 * @throws ReleaseError `release/description-invalid`
 */
export function readInterface(directory: string): ReleaseInterface | undefined {
  const path = join(directory, INTERFACE_FILE);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return v.parse(ReleaseInterface, JSON.parse(text));
  } catch (cause) {
    throw new ReleaseError('release/description-invalid', `${path} is no interface of a release`, { cause });
  }
}
