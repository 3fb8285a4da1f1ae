import type { Schemas } from '@maru/bff-gateway/contract';
import { useShell } from '@maru/shell/contract';
import { useEffect, useState } from 'react';
import { readAddressBook } from './lists.queries.ts';
import { whenKnown } from './when-known.ts';

/** The person's addresses, the default first; none for a guest, and none while they are not read. */
export function useAddressBook(): readonly Schemas['SavedAddress'][] {
  const shell = useShell();
  const [addresses, setAddresses] = useState<readonly Schemas['SavedAddress'][]>([]);
  useEffect(() => {
    let isLeft = false;
    const read = async () => {
      const status = await whenKnown(shell.session);
      const found = status === 'signed-in' ? await readAddressBook(shell.gateway) : [];
      if (!isLeft) setAddresses(found);
    };
    // The form has fields of its own: without the book it is filled in by hand.
    const start = () => void read().catch(error => shell.telemetry.error(error, { phase: 'address-book' }));
    start();
    const stop = shell.on('account:session-changed', start);
    return () => {
      isLeft = true;
      stop();
    };
  }, [shell]);
  return addresses;
}
