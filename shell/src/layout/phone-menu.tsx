import { MenuIcon } from '@maru/ui-kit/icon';
import { IconButton } from '@maru/ui-kit/icon-button';
import { type ComponentType, useState } from 'react';
import { useShellDocument } from '../document/shell-document-context.ts';
import { m } from '../messages/generated/messages.js';
import type { MenuKit, PhoneMenuSheetProps } from './phone-menu-sheet.tsx';

/** The menu of narrow windows. Its sheet is fetched when somebody means to open it. */
export function PhoneMenu({ className }: { className?: string | undefined }) {
  const { telemetry } = useShellDocument();
  const [open, setOpen] = useState(false);
  const [menu, setMenu] = useState<{ kit: MenuKit; PhoneMenuSheet: ComponentType<PhoneMenuSheetProps> }>();

  const show = async () => {
    setOpen(true);
    try {
      setMenu(await loadMenu());
    } catch (error) {
      setOpen(false);
      telemetry.error(error, { phase: 'menu' });
    }
  };
  return (
    <>
      <IconButton
        label={m.menu_open()}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={intend}
        onFocus={intend}
        onClick={show}
        className={className}
      >
        <MenuIcon />
      </IconButton>
      {menu && <menu.PhoneMenuSheet kit={menu.kit} open={open} onOpenChange={setOpen} />}
    </>
  );
}

/** A failure is told when the menu is opened. */
const intend = () => void loadMenu().catch(() => undefined);

async function loadMenu() {
  const [kit, { PhoneMenuSheet }] = await Promise.all([
    import('@maru/ui-kit/drawer'),
    import(/* webpackChunkName: "phone-menu" */ './phone-menu-sheet.tsx'),
  ]);
  return { kit, PhoneMenuSheet };
}
