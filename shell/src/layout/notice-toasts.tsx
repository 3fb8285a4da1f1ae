import { type Locale, LocalLink, localePath, type Notice, useShell } from '@maru/shell/contract';
import { ToastProvider, useToast } from '@maru/ui-kit/toast';
import { useEffect, useRef, useState } from 'react';

/** Every notice as a toast, each once. */
export function NoticeToasts({ notices }: { notices: Notice[] }) {
  return (
    <ToastProvider>
      <Showing notices={notices} />
    </ToastProvider>
  );
}

function Showing({ notices }: { notices: Notice[] }) {
  const { show } = useToast();
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
