import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContract } from '../../chassis/contract.ts';
import { stores } from '../../services/inventory/stores.ts';
import type { ServiceCommand } from '../service-command.ts';

const CONTRACT = new URL('../../../contract/inventory.openapi.yaml', import.meta.url);
const SEED = new URL('../../services/inventory/seed/stock.json', import.meta.url);

/** Why the service in Python cannot be started here; undefined where it can. */
export function missingPython(): string | undefined {
  const { status } = spawnSync('python3', ['-c', 'import sqlite3, sys; sys.exit(sys.version_info < (3, 9))']);
  return status === 0 ? undefined : 'python3 3.9 or newer with sqlite3 is not installed here';
}

/** The inventory in Python: the same contract and the same seed as the one in Node, and nothing else of it. */
export function pythonInventory(): ServiceCommand & { directory: string } {
  const directory = mkdtempSync(join(tmpdir(), 'maru-python-'));
  const contract = join(directory, 'contract.json');
  const seed = join(directory, 'seed.json');
  const { stock } = JSON.parse(readFileSync(SEED, 'utf8')) as { stock: unknown };
  writeFileSync(contract, JSON.stringify(loadContract(CONTRACT, { faults: true }).document));
  writeFileSync(seed, JSON.stringify({ stock, stores }));
  return {
    directory,
    command: 'python3',
    args: ['-B', join(import.meta.dirname, 'inventory.py')],
    env: { MARU_CONTRACT: contract, MARU_SEED: seed },
  };
}
