import { LocalLink, useShell } from '@maru/shell/contract';
import { useLocation } from '@maru/shell/contract/router';
import { Heading } from '@maru/ui-kit/heading';
import { Link, LinkButton } from '@maru/ui-kit/link';
import { Page } from '@maru/ui-kit/page';
import type { ReactNode } from 'react';
import { m } from '../messages/generated/messages.js';
import styles from './account-frame.module.css';
import { accountPages } from './account-pages.ts';
import { SignOutForm } from './sign-out-form.tsx';

interface AccountFrameProps {
  title: string;
  children: ReactNode;
}

/** Every page of an account: the others beside it, its title, and what is there. */
export function AccountFrame({ title, children }: AccountFrameProps) {
  const { locale } = useShell();
  const { pathname } = useLocation();
  return (
    <Page className={styles.page}>
      <nav aria-label={m.nav_label()} className={styles.nav}>
        <ul className={styles.list}>
          {accountPages().map(({ path, label }) => (
            <li key={path}>
              <Link
                look="plain"
                render={<LocalLink to={path} />}
                className={styles.entry}
                {...(pathname === `/${locale}${path}` && { 'aria-current': 'page' as const })}
              >
                {label}
              </Link>
            </li>
          ))}
          <li>
            <SignOutForm returnTo={`/${locale}`}>
              <LinkButton look="plain" type="submit" className={styles.entry}>
                {m.menu_sign_out()}
              </LinkButton>
            </SignOutForm>
          </li>
        </ul>
      </nav>
      <div className={styles.content}>
        <Heading level={1}>{title}</Heading>
        {children}
      </div>
    </Page>
  );
}
