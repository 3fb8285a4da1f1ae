import { LocalLink, localePath, Slot } from '@maru/shell/contract';
import { NavLink } from '@maru/shell/contract/router';
import { Link } from '@maru/ui-kit/link';
import { Logo } from '@maru/ui-kit/logo';
import { Page } from '@maru/ui-kit/page';
import { useShellDocument } from '../document/shell-document-context.ts';
import { m } from '../messages/generated/messages.js';
import { headerSlots } from './layout-slots.ts';
import { LocaleLink } from './locale-link.tsx';
import { navEntries } from './nav-entries.ts';
import { PhoneMenu } from './phone-menu.tsx';
import { SearchForm } from './search-form.tsx';
import styles from './site-header.module.css';

/** Mark, kinds, search, language and what other rooms show for the visitor. */
export function SiteHeader() {
  const { snapshot } = useShellDocument();
  const { version } = snapshot.host;
  return (
    <header className={styles.header} data-room="shell" data-release={version} data-owner="shell">
      <Page className={styles.bar}>
        <Logo label={m.home_label()} render={<LocalLink to="/" />} className={styles.logo} />
        <Kinds />
        <SearchForm className={styles.search} />
        <div className={styles.tools}>
          <LocaleLink className={styles.locale} />
          {headerSlots.map(name => (
            <Slot key={name} name={name} />
          ))}
          <PhoneMenu className={styles.menu} />
        </div>
      </Page>
    </header>
  );
}

function Kinds() {
  const { snapshot, locale } = useShellDocument();
  const entries = navEntries(snapshot.remotes, 'header', locale);
  if (entries.length === 0) return <span className={styles.kinds} />;
  return (
    <nav className={styles.kinds} aria-label={m.nav_label()}>
      <ul>
        {entries.map(({ path, label }) => (
          <li key={path}>
            <Link look="plain" render={<NavLink to={localePath(locale, path)} end={path === '/'} />}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
