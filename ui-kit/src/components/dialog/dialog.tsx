import { Dialog as Base } from '@base-ui/react/dialog';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { CloseGlyph } from '../../internal/glyphs.tsx';
import { useLabels } from '../../internal/kit-context.ts';
import { Heading } from '../heading/index.ts';
import { IconButton } from '../icon-button/index.ts';
import styles from './dialog.module.css';

export interface DialogProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  title: ReactNode;
  description?: ReactNode;
  /** The button that opens it; it gets the focus back. */
  trigger?: ReactElement;
  open?: boolean;
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Buttons below, the safe way first. */
  actions?: ReactNode;
  /** Something that cannot be undone: only its buttons and Escape close it. */
  alert?: boolean;
}

const words = { en: { close: 'Close' }, ko: { close: '닫기' } };

/** Asks before what cannot be undone, or shows what does not fit the page. `className` and the rest go to the panel. */
export function Dialog(props: DialogProps) {
  const { title, description, trigger, open, defaultOpen, onOpenChange, actions, alert, ...given } = props;
  const { className, children, ...rest } = given;
  const { close } = useLabels(words);
  return (
    <Base.Root
      open={open}
      defaultOpen={defaultOpen}
      onOpenChange={next => onOpenChange?.(next)}
      disablePointerDismissal={alert}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup {...rest} {...(alert && { role: 'alertdialog' })} className={classNames(styles.panel, className)}>
            <div className={styles.head}>
              <Base.Title render={<Heading level={2} look="heading" />}>{title}</Base.Title>
              {!alert && (
                <Base.Close render={<IconButton label={close} className={styles.close} />}>
                  <CloseGlyph />
                </Base.Close>
              )}
            </div>
            {description != null && <Base.Description>{description}</Base.Description>}
            {children}
            {actions != null && <div className={styles.actions}>{actions}</div>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

export interface DialogCloseProps extends ComponentPropsWithRef<'button'> {
  /** The button it is, as in `render={<Button size="low">Keep the order</Button>}`. */
  render: ReactElement;
}

/** Makes a button within a dialog or drawer close it. */
export function DialogClose(props: DialogCloseProps) {
  return <Base.Close {...props} />;
}
