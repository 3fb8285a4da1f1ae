import { Popover as Base } from '@base-ui/react/popover';
import type { ComponentPropsWithRef, ReactElement, ReactNode, RefObject } from 'react';
import { classNames } from '../../internal/class-names.ts';
import popup from '../../internal/popup.module.css';
import { Heading } from '../heading/index.ts';
import styles from './popover.module.css';

export interface PopoverProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  /** The button that opens it. */
  trigger?: ReactElement;
  /** In place of `trigger`: what it stands beside, where the caller has a button of its own and holds `open`. */
  anchor?: RefObject<HTMLElement | null>;
  title?: ReactNode;
  open?: boolean;
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  side?: 'top' | 'bottom' | 'inline-start' | 'inline-end';
  align?: 'start' | 'center' | 'end';
}

/** A small panel beside what opened it; the rest of the page stays at hand. `className` and the rest go to the panel. */
export function Popover(props: PopoverProps) {
  const { trigger, anchor, title, open, defaultOpen, onOpenChange, side = 'bottom', align = 'start', ...given } = props;
  const { className, children, ...rest } = given;
  return (
    <Base.Root
      open={open}
      defaultOpen={defaultOpen}
      onOpenChange={(next, details) => {
        // A press on the caller's own button is the caller's to answer; Escape closes wherever the focus is.
        const isOnAnchor = anchor?.current?.contains(details.event.target as Node);
        if (isOnAnchor && details.reason !== 'escape-key') details.cancel();
        else onOpenChange?.(next);
      }}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          anchor={anchor}
          side={side}
          align={align}
          sideOffset={8}
          collisionPadding={16}
          className={popup.positioner}
        >
          <Base.Popup
            {...rest}
            {...(anchor && { finalFocus: anchor })}
            className={classNames(popup.popup, styles.panel, className)}
          >
            {title != null && <Base.Title render={<Heading level={2} look="name" />}>{title}</Base.Title>}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
