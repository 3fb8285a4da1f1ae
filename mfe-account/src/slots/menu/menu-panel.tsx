import { LocalLink } from '@maru/shell/contract';
import { Button } from '@maru/ui-kit/button';
import { Popover } from '@maru/ui-kit/popover';
import type { RefObject } from 'react';
import { accountPages } from '../../components/account-pages.ts';
import { SignOutForm } from '../../components/sign-out-form.tsx';
import { m } from '../../messages/generated/messages.js';
import styles from './menu.module.css';

export interface MenuPanelProps {
  name: string;
  /** The button it stands beside. */
  anchor: RefObject<HTMLElement | null>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The pages of somebody's account, and the way out. */
export function MenuPanel({ name, anchor, open, onOpenChange }: MenuPanelProps) {
  return (
    <Popover title={m.menu_label({ name })} align="end" anchor={anchor} open={open} onOpenChange={onOpenChange}>
      <ul className={styles.pages}>
        {accountPages().map(({ path, label }) => (
          <li key={path}>
            <LocalLink to={path} className={styles.page} onClick={() => onOpenChange(false)}>
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
