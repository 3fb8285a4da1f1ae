import { type CommandResult, LocalLink, useLocalPath, useShell } from '@maru/shell/contract';
import { useFetcher } from '@maru/shell/contract/router';
import { Heading } from '@maru/ui-kit/heading';
import { Link, LinkButton } from '@maru/ui-kit/link';
import { Mark } from '@maru/ui-kit/mark';
import { Row } from '@maru/ui-kit/stack';
import { Text } from '@maru/ui-kit/text';
import { addressLines } from '../../components/address-lines.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import type { SavedAddress } from '../../data/account.queries.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './addresses.module.css';

/** A saved address and what can be done with it. */
export function AddressItem({ address }: { address: SavedAddress }) {
  const { locale } = useShell();
  const localPath = useLocalPath();
  const fetcher = useFetcher<CommandResult>();
  const { addressId, recipient, phone, isDefault } = address;
  const action = `/api/account/address-book/${addressId}`;
  const returnTo = <input type="hidden" name="returnTo" value={localPath('/account/addresses')} />;
  return (
    <li className={styles.item} aria-busy={fetcher.state !== 'idle' || undefined}>
      <div>
        <Row wrap gap={3} align="baseline">
          <Heading level={2} look="name">
            {recipient}
          </Heading>
          {isDefault && <Mark tone="muted">{m.address_default()}</Mark>}
        </Row>
        {addressLines(address, locale).map(line => (
          <Text key={line}>{line}</Text>
        ))}
        <Text size="small" tone="muted">
          {phone}
        </Text>
        {fetcher.data && !fetcher.data.ok && <ProblemNote problem={fetcher.data.problem} />}
      </div>
      <div className={styles.actions}>
        <Link
          aria-label={m.address_change_label({ recipient })}
          render={<LocalLink to={`/account/addresses?${new URLSearchParams({ edit: addressId })}`} />}
        >
          {m.address_change()}
        </Link>
        {!isDefault && (
          <fetcher.Form method="post" action={`${action}/default`}>
            {returnTo}
            <LinkButton type="submit" aria-label={m.address_make_default_label({ recipient })}>
              {m.address_make_default()}
            </LinkButton>
          </fetcher.Form>
        )}
        <fetcher.Form method="post" action={`${action}/remove`}>
          {returnTo}
          <LinkButton type="submit" aria-label={m.address_remove_label({ recipient })}>
            {m.address_remove()}
          </LinkButton>
        </fetcher.Form>
      </div>
    </li>
  );
}
