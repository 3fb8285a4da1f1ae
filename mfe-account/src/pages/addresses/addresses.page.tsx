import { LocalLink, usePageTitle } from '@maru/shell/contract';
import { useLoaderData, useSearchParams } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { EmptyState } from '@maru/ui-kit/empty-state';
import { Text } from '@maru/ui-kit/text';
import { AccountFrame } from '../../components/account-frame.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { type AddressesPage, loadAddresses } from '../../data/account.queries.ts';
import { m } from '../../messages/generated/messages.js';
import { AddressForm } from './address-form.tsx';
import { AddressItem } from './address-item.tsx';
import styles from './addresses.module.css';

export { loadAddresses as loader };

/** The list, or by its address (`?edit=new`, `?edit=<id>`) the form for one, which so works without JavaScript. */
export function Component() {
  const { items, flash } = useLoaderData<AddressesPage>();
  const [search] = useSearchParams();
  const edit = search.get('edit');
  const edited = items.find(({ addressId }) => addressId === edit);
  const isForm = edit === 'new' || edited !== undefined;
  const title = edited ? m.address_edit_title() : edit === 'new' ? m.address_new_title() : m.addresses_title();
  usePageTitle(title);
  return (
    <AccountFrame title={title}>
      {isForm ? (
        <AddressForm key={edit} address={edited} isFirst={items.length === 0} flash={flash} />
      ) : (
        <AddressList items={items} flash={flash} />
      )}
    </AccountFrame>
  );
}

function AddressList({ items, flash }: AddressesPage) {
  const add = <Button render={<LocalLink to="/account/addresses?edit=new" />}>{m.address_add()}</Button>;
  return (
    <>
      {flash && <ProblemNote problem={flash.problem} />}
      {items.length > 0 ? (
        <>
          <ul className={styles.list}>
            {items.map(address => (
              <AddressItem key={address.addressId} address={address} />
            ))}
          </ul>
          <div>{add}</div>
        </>
      ) : (
        <EmptyState title={m.addresses_none()} action={add}>
          <Text>{m.addresses_none_text()}</Text>
        </EmptyState>
      )}
    </>
  );
}
