import { Popover as Base } from '@base-ui/react/popover';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import popup from '../../internal/popup.module.css';
import { Heading } from '../heading/index.ts';
import styles from './popover.module.css';

export interface PopoverProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  trigger: ReactElement;
  title?: ReactNode;
  open?: boolean;
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  side?: 'top' | 'bottom' | 'inline-start' | 'inline-end';
  align?: 'start' | 'center' | 'end';
}

/** A small panel beside what opened it; the rest of the page stays at hand. `className` and the rest go to the panel. */
export function Popover(props: PopoverProps) {
  const { trigger, title, open, defaultOpen, onOpenChange, side = 'bottom', align = 'start', ...given } = props;
  const { className, children, ...rest } = given;
  return (
    <Base.Root open={open} defaultOpen={defaultOpen} onOpenChange={next => onOpenChange?.(next)}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={8} collisionPadding={16} className={popup.positioner}>
          <Base.Popup {...rest} className={classNames(popup.popup, styles.panel, className)}>
            {title != null && <Base.Title render={<Heading level={2} look="name" />}>{title}</Base.Title>}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
