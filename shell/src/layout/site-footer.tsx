import { LocalLink } from '@maru/shell/contract';
import { Cell, Grid } from '@maru/ui-kit/grid';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { FloorBoards, Logo } from '@maru/ui-kit/logo';
import { Page } from '@maru/ui-kit/page';
import { Text } from '@maru/ui-kit/text';
import { useShellDocument } from '../document/shell-document-context.ts';
import { m } from '../messages/generated/messages.js';
import { ownNavEntries } from '../pages/own-pages.ts';
import { Legal } from './legal.tsx';
import { isOwned, navEntries } from './nav-entries.ts';
import { OwnersSwitch, SchemeChoice } from './page-settings.tsx';
import styles from './site-footer.module.css';

/** What Maru is, where help is, the two shops, what the law wants said, and the settings of the page. */
export function SiteFooter() {
  const { snapshot } = useShellDocument();
  return (
    <footer className={styles.footer} data-room="shell" data-release={snapshot.host.version} data-owner="shell">
      <FloorBoards />
      <Page>
        <Grid className={styles.grid}>
          <Cell span={4} className={styles.about}>
            <Logo size="large" label={m.home_label()} render={<LocalLink to="/" />} />
            <Text tone="muted" className={styles.aboutText}>
              {m.footer_about()}
            </Text>
          </Cell>
          <Column area="footer-help" title={m.footer_help()} />
          <Column area="footer-maru" title={m.footer_maru()} />
          <Shops />
          <div className={styles.settings}>
            <SchemeChoice name="scheme" />
            <OwnersSwitch />
          </div>
          <Legal />
        </Grid>
      </Page>
    </footer>
  );
}

function Column({ area, title }: { area: 'footer-help' | 'footer-maru'; title: string }) {
  const { snapshot, locale } = useShellDocument();
  const entries = [...navEntries(snapshot.remotes, area, locale), ...ownNavEntries(area)];
  return (
    <nav className={styles.column} aria-label={title}>
      <Heading level={2} className={styles.columnTitle}>
        {title}
      </Heading>
      <ul>
        {entries.map(({ path, label }) => (
          <li key={path}>
            <Link look="plain" render={<LocalLink to={path} />}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Shops() {
  const shops = [
    { name: m.footer_bukchon(), hours: m.footer_bukchon_hours() },
    { name: m.footer_seongsu(), hours: m.footer_seongsu_hours() },
  ];
  const { snapshot } = useShellDocument();
  return (
    <div className={styles.shops}>
      <Heading level={2} className={styles.columnTitle}>
        {m.footer_shops()}
      </Heading>
      {shops.map(({ name, hours }) => (
        <p key={name} className={styles.shop}>
          {name}
          <Text size="small" tone="muted" render={<span />}>
            {hours}
          </Text>
        </p>
      ))}
      {isOwned(snapshot.remotes, '/stores') && (
        <Link render={<LocalLink to="/stores" />} className={styles.shopsLink}>
          {m.footer_shops_link()}
        </Link>
      )}
    </div>
  );
}
