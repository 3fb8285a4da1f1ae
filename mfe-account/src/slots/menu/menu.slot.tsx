import { LocalLink, useLocalPath, useReadonlyStore, useShell } from '@maru/shell/contract';
import { useLocation } from '@maru/shell/contract/router';
import { AccountIcon } from '@maru/ui-kit/icon';
import { LinkButton } from '@maru/ui-kit/link';
import { type ComponentType, useRef, useState } from 'react';
import { useHandOverViewed } from '../../data/use-viewed.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './menu.module.css';
import type { MenuPanelProps } from './menu-panel.tsx';

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

/** What opens is fetched when somebody means to open it: most pages are left without. */
function SignedIn({ name }: { name: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const localPath = useLocalPath();
  const [isOpen, setIsOpen] = useState(false);
  const [panel, setPanel] = useState<{ MenuPanel: ComponentType<MenuPanelProps> }>();
  const fetchPanel = () => loadPanel().then(setPanel);
  return (
    <>
      <LinkButton
        ref={button}
        look="plain"
        className={styles.entry}
        aria-label={m.menu_label({ name })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={() => void fetchPanel().catch(ignore)}
        onFocus={() => void fetchPanel().catch(ignore)}
        onClick={() => {
          setIsOpen(!isOpen);
          // Without the panel there is still the page that it leads to.
          fetchPanel().catch(() => location.assign(localPath('/account')));
        }}
      >
        <Face word={name} />
      </LinkButton>
      {panel && <panel.MenuPanel name={name} anchor={button} open={isOpen} onOpenChange={setIsOpen} />}
    </>
  );
}

const ignore = () => undefined;
const loadPanel = () => import(/* webpackChunkName: "menu-panel" */ './menu-panel.tsx');

function Face({ word }: { word: string }) {
  return (
    <>
      <AccountIcon className={styles.icon} />
      <span className={styles.word}>{word}</span>
    </>
  );
}
