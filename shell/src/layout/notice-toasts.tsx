import { type Locale, LocalLink, localePath, type Notice, useShell } from '@maru/shell/contract';
import { useEffect, useRef, useState } from 'react';

/** The kit's toasts, handed in: a static import would put them, and all that floats, into the first load. */
export type ToastKit = Pick<typeof import('@maru/ui-kit/toast'), 'ToastProvider' | 'useToast'>;

export interface NoticeToastsProps {
  kit: ToastKit;
  notices: Notice[];
}

/** Every notice as a toast, each once. */
export function NoticeToasts({ kit, notices }: NoticeToastsProps) {
  return (
    <kit.ToastProvider>
      <Showing kit={kit} notices={notices} />
    </kit.ToastProvider>
  );
}

function Showing({ kit, notices }: NoticeToastsProps) {
  const { show } = kit.useToast();
  const { locale } = useShell();
  const done = useRef(0);
  const [isReady, setReady] = useState(false);
  // The region listens from its first effect on; a toast shown before that would be lost.
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (!isReady) return;
    for (const { message, tone, action } of notices.slice(done.current)) {
      show({
        message,
        ...(tone === 'problem' && { tone: 'danger' }),
        ...(action && { action: toAction(action, locale) }),
      });
    }
    done.current = notices.length;
  }, [notices, show, locale, isReady]);
  return null;
}

function toAction(action: NonNullable<Notice['action']>, locale: Locale) {
  const { label } = action;
  if ('run' in action) return { label, onPress: action.run };
  return { label, href: localePath(locale, action.href), render: <LocalLink to={action.href} /> };
}
