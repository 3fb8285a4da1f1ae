import { Dialog as Base } from '@base-ui/react/dialog';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { CloseGlyph } from '../../internal/glyphs.tsx';
import { useLabels } from '../../internal/kit-context.ts';
import { Heading } from '../heading/index.ts';
import { IconButton } from '../icon-button/index.ts';
import styles from './drawer.module.css';

export interface DrawerProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  title: ReactNode;
  trigger?: ReactElement;
  open?: boolean;
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** `bottom` is as high as the window: facets on a phone. */
  side?: 'start' | 'end' | 'bottom';
  /** Stays in view at the foot, as in “Show 38 pieces”. */
  footer?: ReactNode;
}

const words = { en: { close: 'Close' }, ko: { close: '닫기' } };

/** A sheet from an edge: a menu, facets, a cart. Close buttons within are `DialogClose`. */
export function Drawer(props: DrawerProps) {
  const { title, trigger, open, defaultOpen, onOpenChange, side = 'end', footer, className, children, ...rest } = props;
  const { close } = useLabels(words);
  return (
    <Base.Root open={open} defaultOpen={defaultOpen} onOpenChange={next => onOpenChange?.(next)}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup {...rest} data-side={side} className={classNames(styles.sheet, className)}>
          <div className={styles.head}>
            <Base.Title render={<Heading level={2} look="heading" />}>{title}</Base.Title>
            <Base.Close render={<IconButton label={close} className={styles.close} />}>
              <CloseGlyph />
            </Base.Close>
          </div>
          <div className={styles.body}>{children}</div>
          {footer != null && <div className={styles.foot}>{footer}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
