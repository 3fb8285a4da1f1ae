import type { Change } from '../../contract/record.ts';
import { ReleaseError } from '../errors.ts';
import type { LogGuard } from '../log/release-log.port.ts';
import type { SigningKey } from './signing-key.ts';
import type { Trust, TrustedKey } from './trust.ts';
import type { Witness } from './witness.ts';

export type GuardOptions = {
  trust: Trust;
  witness: Witness;
  /** The private keys at hand. */
  keys: () => Iterable<SigningKey>;
};

/** Signs with the narrowest key at hand that may record the change, and lets nothing pass that the log does not allow. */
export function createGuard({ trust, witness, keys }: GuardOptions): LogGuard {
  return {
    signerFor(head, change) {
      const atHand = [...keys()];
      if (head.position === 0) return atHand.find(key => change.type === 'root' && key.publicKey === change.key);
      if (!trust.isSigned()) return undefined;
      const [signer] = atHand
        .filter(({ keyId }) => trust.allows(keyId, change))
        .sort((a, b) => breadthOf(trust, a) - breadthOf(trust, b));
      if (signer) return signer;
      throw new ReleaseError('release/not-allowed', `no key here may ${verb(change)}`);
    },
    check: trust.check,
    accept: trust.accept,
    read: witness.see,
  };
}

function breadthOf(trust: Trust, { keyId }: SigningKey): number {
  if (keyId === trust.root()?.keyId) return 2;
  return trust
    .keys()
    .find((key: TrustedKey) => key.keyId === keyId)
    ?.names.includes('*')
    ? 1
    : 0;
}

const verb = (change: Change) => ('name' in change ? `${change.type} ${change.name}` : change.type);
