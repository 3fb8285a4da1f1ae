import { LocalLink, useReadonlyStore, useShell } from '@maru/shell/contract';
import { useLocation } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { AccountIcon } from '@maru/ui-kit/icon';
import { LinkButton } from '@maru/ui-kit/link';
import { Popover } from '@maru/ui-kit/popover';
import { useState } from 'react';
import { accountPages } from '../../components/account-pages.ts';
import { SignOutForm } from '../../components/sign-out-form.tsx';
import { useHandOverViewed } from '../../data/use-viewed.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './menu.module.css';

/** The way in, or for somebody signed in their name and the way out. Until it is known who it is, the way in. */
export function AccountMenuSlot() {
  useHandOverViewed();
  const session = useReadonlyStore(useShell().session, state => state);
  return session.status === 'signed-in' ? <SignedIn name={session.person.name} /> : <SignInLink />;
}

function SignInLink() {
  const { pathname, search } = useLocation();
  const isThere = /\/sign-(in|up)$/.test(pathname);
  const to = isThere ? '/sign-in' : `/sign-in?${new URLSearchParams({ returnTo: pathname + search })}`;
  return (
    <LocalLink to={to} className={styles.entry}>
      <Face word={m.menu_sign_in()} />
    </LocalLink>
  );
}

function SignedIn({ name }: { name: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover
      title={m.menu_label({ name })}
      align="end"
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <LinkButton look="plain" className={styles.entry} aria-label={m.menu_label({ name })}>
          <Face word={name} />
        </LinkButton>
      }
    >
      <ul className={styles.pages}>
        {accountPages().map(({ path, label }) => (
          <li key={path}>
            <LocalLink to={path} className={styles.page} onClick={() => setIsOpen(false)}>
              {label}
            </LocalLink>
          </li>
        ))}
      </ul>
      <SignOutForm>
        <Button type="submit" variant="quiet" size="low" wide>
          {m.menu_sign_out()}
        </Button>
      </SignOutForm>
    </Popover>
  );
}

function Face({ word }: { word: string }) {
  return (
    <>
      <AccountIcon className={styles.icon} />
      <span className={styles.word}>{word}</span>
    </>
  );
}
