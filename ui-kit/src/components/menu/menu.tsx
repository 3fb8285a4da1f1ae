import { Menu as Base } from '@base-ui/react/menu';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import popup from '../../internal/popup.module.css';
import styles from './menu.module.css';

export interface MenuItem {
  id: string;
  label: ReactNode;
  icon?: ReactNode;
  /** Goes somewhere. */
  href?: string;
  /** A router's link. */
  render?: ReactElement;
  /** Does something. */
  onSelect?: () => void;
  disabled?: boolean;
  tone?: 'danger';
}

/** An item, or a line between groups. */
export type MenuEntry = MenuItem | { id: string; separator: true };

export interface MenuProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  trigger: ReactElement;
  items: readonly MenuEntry[];
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  side?: 'top' | 'bottom';
  align?: 'start' | 'center' | 'end';
}

/** Things to do or places to go, behind one button. Arrow keys, Home, End and first letters move. */
export function Menu(props: MenuProps) {
  const { trigger, items, defaultOpen, onOpenChange, side = 'bottom', align = 'end', className, ...rest } = props;
  return (
    <Base.Root defaultOpen={defaultOpen} onOpenChange={next => onOpenChange?.(next)} modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={4} collisionPadding={16} className={popup.positioner}>
          <Base.Popup {...rest} className={classNames(popup.popup, styles.menu, className)}>
            {items.map(item => ('separator' in item ? <Line key={item.id} /> : <Entry key={item.id} item={item} />))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

const Line = () => <Base.Separator className={popup.separator} />;

function Entry({ item }: { item: MenuItem }) {
  const content = (
    <>
      {item.icon}
      {item.label}
    </>
  );
  if (item.href !== undefined || item.render) {
    return (
      <Base.LinkItem href={item.href} render={item.render} closeOnClick className={popup.item}>
        {content}
      </Base.LinkItem>
    );
  }
  return (
    <Base.Item onClick={item.onSelect} disabled={item.disabled} data-tone={item.tone} className={popup.item}>
      {content}
    </Base.Item>
  );
}
