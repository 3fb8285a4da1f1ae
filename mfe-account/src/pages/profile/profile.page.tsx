import { LocalLink, usePageTitle } from '@maru/shell/contract';
import { useLoaderData } from '@maru/shell/contract/router';
import { Link } from '@maru/ui-kit/link';
import { Note } from '@maru/ui-kit/note';
import { Section } from '@maru/ui-kit/section';
import { Text } from '@maru/ui-kit/text';
import { AccountFrame } from '../../components/account-frame.tsx';
import { OrderRows } from '../../components/order-row.tsx';
import { loadProfile, type ProfilePage } from '../../data/account.queries.ts';
import { m } from '../../messages/generated/messages.js';
import { DetailsForm } from './details-form.tsx';
import { PasswordForm } from './password-form.tsx';
import styles from './profile.module.css';

export { loadProfile as loader };

export function Component() {
  const page = useLoaderData<ProfilePage>();
  usePageTitle(m.profile_page_title());
  return (
    <AccountFrame title={m.profile_title({ name: page.person.name })}>
      {page.done && (
        <Note kind="done" live>
          {page.done === 'password' ? m.password_changed() : m.profile_saved()}
        </Note>
      )}
      <Latest page={page} />
      <div className={styles.forms}>
        <Section title={m.profile_details()} titleLook="heading" space="none">
          <DetailsForm page={page} />
        </Section>
        <Section title={m.password_title()} titleLook="heading" space="none">
          <PasswordForm page={page} />
        </Section>
      </div>
    </AccountFrame>
  );
}

function Latest({ page: { latestOrder, missing } }: { page: ProfilePage }) {
  if (!latestOrder && !missing.includes('orders')) return null;
  return (
    <Section
      title={m.latest_order()}
      titleLook="heading"
      space="none"
      action={<Link render={<LocalLink to="/account/orders" />}>{m.latest_order_all()}</Link>}
    >
      {latestOrder ? (
        <OrderRows orders={[latestOrder]} level={3} />
      ) : (
        <Text tone="muted">{m.latest_order_failed()}</Text>
      )}
    </Section>
  );
}
