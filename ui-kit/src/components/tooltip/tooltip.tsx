import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import styles from './tooltip.module.css';

export interface TooltipProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** A few words. What must be known stands on the page instead: touch never sees this. */
  label: ReactNode;
  /** The control that it explains. */
  children: ReactElement;
  defaultOpen?: boolean;
  side?: 'top' | 'bottom' | 'inline-start' | 'inline-end';
}

/** Names a control under the pointer or the focus. */
export function Tooltip({ label, children, defaultOpen, side = 'top', className, ...rest }: TooltipProps) {
  return (
    <Base.Root defaultOpen={defaultOpen}>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} collisionPadding={8} className={styles.positioner}>
          <Base.Popup {...rest} className={classNames(styles.tip, className)}>
            {label}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
