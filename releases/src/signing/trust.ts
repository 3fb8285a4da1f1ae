import type { Change, LogRecord } from '../../contract/record.ts';
import { ReleaseError } from '../errors.ts';
import { isSignedBy, keyIdOf } from './signing-key.ts';

export type TrustedKey = {
  keyId: string;
  team: string;
  publicKey: string;
  /** Deployables that it may release; `*` for all. */
  names: readonly string[];
  addedAt: number;
  revokedAt: number | undefined;
};

/** Who may write what, as the log itself says. It follows the log record by record. */
export interface Trust {
  /**
   * Refuses a record that may not come next.
   * @throws ReleaseError `release/signature-invalid`, `release/not-allowed`
   */
  check(record: LogRecord): void;
  /** Takes a checked record in. */
  accept(record: LogRecord): void;
  isSigned(): boolean;
  root(): TrustedKey | undefined;
  keys(): readonly TrustedKey[];
  /** Whether a key, in force now, may record a change. */
  allows(keyId: string, change: Change): boolean;
}

export type TrustOptions = {
  /** Public key of the root that the log must name in its first entry. Without it the log is taken at its word. */
  root?: string;
  /** Up to this position signatures have been verified before, and the chain is known to be the same. */
  verifiedTo?: number;
};

/** A log whose first entry names a root is signed throughout; one that begins otherwise is not signed at all. */
export function createTrust({ root: expectedRoot, verifiedTo = 0 }: TrustOptions = {}): Trust {
  const keys = new Map<string, TrustedKey>();
  let root: TrustedKey | undefined;

  function checkFirst({ change, keyId }: LogRecord): void {
    if (expectedRoot !== undefined && (change.type !== 'root' || change.key !== expectedRoot)) {
      throw new ReleaseError('release/signature-invalid', 'the first entry does not name the root key of this place');
    }
    if (change.type === 'root' && keyId !== keyIdOf(change.key)) {
      throw new ReleaseError('release/signature-invalid', 'the first entry is not signed by the root that it names');
    }
  }

  function allows(keyId: string, change: Change): boolean {
    const key = keys.get(keyId);
    if (!key || key.revokedAt !== undefined) return false;
    if (key === root) return change.type !== 'root';
    return 'name' in change && (key.names.includes(change.name) || key.names.includes('*'));
  }

  return {
    check(record) {
      const { position, change, keyId, signature, hash } = record;
      if (position === 1) checkFirst(record);
      else if (change.type === 'root') throw new ReleaseError('release/not-allowed', `entry ${position} names a root`);
      if (!root && change.type !== 'root') {
        if (!('name' in change)) throw new ReleaseError('release/not-allowed', 'the log is not signed');
        return;
      }
      const publicKey = change.type === 'root' ? change.key : keys.get(keyId ?? '')?.publicKey;
      if (!publicKey)
        throw new ReleaseError('release/signature-invalid', `entry ${position} is signed by no known key`);
      if (position > verifiedTo && !isSignedBy(publicKey, hash, signature ?? '')) {
        throw new ReleaseError('release/signature-invalid', `entry ${position} does not have the signature of its key`);
      }
      if (change.type === 'root' || allows(keyId ?? '', change)) return;
      const team = keys.get(keyId ?? '')?.team;
      throw new ReleaseError(
        'release/not-allowed',
        `entry ${position} is signed by ${team}, who may not ${verb(change)}`,
      );
    },
    accept({ position, change }) {
      if (change.type === 'root') {
        root = { ...trusted('root', change.key, ['*']), addedAt: position };
        keys.set(root.keyId, root);
      } else if (change.type === 'add-key') {
        const key = trusted(change.team, change.key, change.names);
        keys.set(key.keyId, { ...key, addedAt: keys.get(key.keyId)?.addedAt ?? position });
      } else if (change.type === 'revoke-key') {
        const key = keys.get(change.keyId);
        if (key) keys.set(change.keyId, { ...key, revokedAt: position });
      }
    },
    isSigned: () => root !== undefined,
    root: () => root,
    keys: () => [...keys.values()],
    allows,
  };
}

function trusted(team: string, publicKey: string, names: readonly string[]): TrustedKey {
  return { keyId: keyIdOf(publicKey), team, publicKey, names, addedAt: 0, revokedAt: undefined };
}

const verb = (change: Change) => ('name' in change ? `${change.type} ${change.name}` : change.type);
