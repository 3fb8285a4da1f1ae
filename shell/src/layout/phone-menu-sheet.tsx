import { LocalLink } from '@maru/shell/contract';
import { useLocation } from '@maru/shell/contract/router';
import { Link } from '@maru/ui-kit/link';
import { useEffect, useRef } from 'react';
import { useShellDocument } from '../document/shell-document-context.ts';
import { m } from '../messages/generated/messages.js';
import { ownNavEntries } from '../pages/own-pages.ts';
import { LocaleLink } from './locale-link.tsx';
import { navEntries } from './nav-entries.ts';
import { OwnersSwitch, SchemeChoice } from './page-settings.tsx';
import styles from './phone-menu.module.css';
import { SearchForm } from './search-form.tsx';

/** The kit's drawer, handed in: a static import would put it, and all that floats, into the first load. */
export type MenuKit = Pick<typeof import('@maru/ui-kit/drawer'), 'Drawer'>;

export interface PhoneMenuSheetProps {
  kit: MenuKit;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Everything that the header of a wide window shows, and the settings of the page. It closes when a page is chosen. */
export function PhoneMenuSheet({ kit, open, onOpenChange }: PhoneMenuSheetProps) {
  const { snapshot, locale } = useShellDocument();
  const { key } = useLocation();
  const openedAt = useRef(key);
  useEffect(() => {
    if (openedAt.current !== key) onOpenChange(false);
    openedAt.current = key;
  }, [key, onOpenChange]);
  const more = (['account', 'footer-help', 'footer-maru'] as const).flatMap(area => [
    ...navEntries(snapshot.remotes, area, locale),
    ...(area === 'account' ? [] : ownNavEntries(area)),
  ]);
  return (
    <kit.Drawer title={m.menu_title()} open={open} onOpenChange={onOpenChange} side="end">
      <div className={styles.sheet}>
        <SearchForm />
        <Entries label={m.nav_label()} entries={navEntries(snapshot.remotes, 'header', locale)} isLarge />
        <Entries label={m.menu_more()} entries={more} />
        <LocaleLink />
        <SchemeChoice name="scheme-menu" />
        <OwnersSwitch />
      </div>
    </kit.Drawer>
  );
}

interface EntriesProps {
  label: string;
  entries: ReturnType<typeof navEntries>;
  isLarge?: boolean;
}

function Entries({ label, entries, isLarge = false }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <nav aria-label={label} data-large={isLarge || undefined} className={styles.entries}>
      <ul>
        {entries.map(entry => (
          <li key={entry.path}>
            <Link look="plain" render={<LocalLink to={entry.path} />}>
              {entry.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
