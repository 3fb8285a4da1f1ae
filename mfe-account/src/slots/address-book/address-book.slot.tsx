import type { Schemas } from '@maru/bff-gateway/contract';
import { LocalLink, type SlotMap, useShell } from '@maru/shell/contract';
import { Link } from '@maru/ui-kit/link';
import { RadioGroup } from '@maru/ui-kit/radio-group';
import { Text } from '@maru/ui-kit/text';
import { useState } from 'react';
import { addressLines } from '../../components/address-lines.ts';
import { useAddressBook } from '../../data/use-address-book.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './address-book.module.css';

/** Saved addresses to choose from. The form that shows it keeps its own fields and hears what was chosen. */
export function AddressBookSlot({ countries }: SlotMap['account/address-book']) {
  const shell = useShell();
  const addresses = useAddressBook();
  const [chosen, setChosen] = useState<string | null>(null);
  if (addresses.length === 0) return null;
  const isServed = ({ country }: Schemas['SavedAddress']) => countries.includes(country);
  const choose = (addressId: string) => {
    const address = addresses.find(one => one.addressId === addressId);
    if (!address || !isServed(address)) return;
    setChosen(addressId);
    const { recipient, phone, country, postcode = '', line1, line2 = '' } = address;
    shell.emit('account:address-chosen', { addressId, recipient, phone, country, postcode, line1, line2 });
  };
  return (
    <div className={styles.book}>
      <RadioGroup
        name="saved_address"
        legend={m.book_legend()}
        value={chosen ?? ''}
        onValueChange={choose}
        options={addresses.map(address => ({
          value: address.addressId,
          label: address.recipient,
          hint: addressLines(address, shell.locale).join(', '),
          disabled: !isServed(address),
        }))}
      />
      {!addresses.every(isServed) && (
        <Text size="small" tone="muted">
          {m.book_elsewhere()}
        </Text>
      )}
      <Text size="small">
        <Link look="inline" render={<LocalLink to="/account/addresses" />}>
          {m.book_manage()}
        </Link>
      </Text>
    </div>
  );
}
