import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generateClients, generateContract } from '../scripts/contract.ts';

const room = join(import.meta.dirname, '..');

it('has generated files that are what the documents say (else: npm run contract)', async () => {
  const files = new Map([...(await generateContract()), ...(await generateClients())]);
  expect(files.size).toBeGreaterThan(15);
  for (const [path, text] of files) {
    expect(await readFile(join(room, path), 'utf8').catch(() => 'missing'), path).toBe(text);
  }
});
