import { Toast as Base } from '@base-ui/react/toast';
import { type ComponentPropsWithRef, type ReactNode, useContext, useMemo } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { CloseGlyph } from '../../internal/glyphs.tsx';
import { useLabels } from '../../internal/kit-context.ts';
import { renderElement } from '../../internal/render-element.tsx';
import { IconButton } from '../icon-button/index.ts';
import { Picture } from '../picture/index.ts';
import styles from './toast.module.css';
import { ToastContext, type ToastRequest, type ToastShelf } from './toast-context.ts';

export type { ToastRequest } from './toast-context.ts';

export interface ToastProviderProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  children?: ReactNode;
  /** Milliseconds that one stays; it waits under the pointer and the focus. */
  timeout?: number;
}

const words = {
  en: { close: 'Close', region: 'Messages' },
  ko: { close: '닫기', region: '알림' },
};

/** Holds the page's toasts. Once, inside `KitProvider`; anything below says `useToast().show(…)`. */
export function ToastProvider({ children, timeout = 4000, ...rest }: ToastProviderProps) {
  const manager = useMemo(() => Base.createToastManager<ToastRequest>(), []);
  const shelf = useMemo<ToastShelf>(
    () => ({
      show: toast =>
        manager.add({
          title: toast.message,
          data: toast,
          priority: toast.tone === 'danger' ? 'high' : 'low',
          ...(toast.tone === 'danger' && { timeout: 0 }),
        }),
      dismiss: id => manager.close(id),
    }),
    [manager],
  );
  return (
    <ToastContext value={shelf}>
      {children}
      <Base.Provider toastManager={manager} timeout={timeout} limit={3}>
        <Base.Portal>
          <Region {...rest} />
        </Base.Portal>
      </Base.Provider>
    </ToastContext>
  );
}

/** Says in a line at the edge of the page what a person just did. Outside a provider nothing is shown. */
export function useToast(): ToastShelf {
  return useContext(ToastContext);
}

function Region({ className, ...rest }: ComponentPropsWithRef<'div'>) {
  const { toasts, close } = Base.useToastManager<ToastRequest>();
  const labels = useLabels(words);
  return (
    <Base.Viewport aria-label={labels.region} {...rest} className={classNames(styles.region, className)}>
      {toasts.map(toast => (
        <Base.Root key={toast.id} toast={toast} data-tone={toast.data?.tone} className={styles.toast}>
          <Base.Content className={styles.content}>
            {toast.data?.picture && (
              <Picture picture={toast.data.picture} sizes="3rem" ratio="fill" decorative className={styles.picture} />
            )}
            <Base.Title render={<p />} className={styles.message} />
            <Action toast={toast.data} onDone={() => close(toast.id)} />
            <Base.Close render={<IconButton label={labels.close} className={styles.close} />}>
              <CloseGlyph size="small" />
            </Base.Close>
          </Base.Content>
        </Base.Root>
      ))}
    </Base.Viewport>
  );
}

function Action({ toast, onDone }: { toast: ToastRequest | undefined; onDone: () => void }) {
  const action = toast?.action;
  if (!action) return null;
  const isLink = action.href !== undefined || action.render !== undefined;
  const press = () => {
    action.onPress?.();
    onDone();
  };
  // The base's action makes a button of whatever it is given; what leads somewhere stays a link.
  if (isLink) {
    const { href, label: children } = action;
    return renderElement('a', action.render, { href, children, onClick: press, className: styles.action });
  }
  return (
    <Base.Action onClick={press} className={styles.action}>
      {action.label}
    </Base.Action>
  );
}
