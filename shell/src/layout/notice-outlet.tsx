import { type Notice, useShell } from '@maru/shell/contract';
import { type ComponentType, useEffect, useState } from 'react';
import { useShellDocument } from '../document/shell-document-context.ts';
import type { NoticeToastsProps, ToastKit } from './notice-toasts.tsx';

/** Shows what rooms `notify`. The kit's toasts are fetched with the first notice: most pages never have one. */
export function NoticeOutlet() {
  const { notices } = useShellDocument();
  const shell = useShell();
  const [shown, setShown] = useState<Notice[]>([]);
  const [toasts, setToasts] = useState<{ kit: ToastKit; NoticeToasts: ComponentType<NoticeToastsProps> }>();

  useEffect(
    () =>
      notices.listen(notice => {
        setShown(before => [...before, notice]);
        loadToasts().then(setToasts, error => {
          // Without its look a notice is still said.
          shell.telemetry.error(error, { phase: 'notice' });
          shell.announce(notice.message);
        });
      }),
    [notices, shell],
  );
  return toasts ? <toasts.NoticeToasts kit={toasts.kit} notices={shown} /> : null;
}

async function loadToasts() {
  const [kit, { NoticeToasts }] = await Promise.all([
    import('@maru/ui-kit/toast'),
    import(/* webpackChunkName: "notices" */ './notice-toasts.tsx'),
  ]);
  return { kit, NoticeToasts };
}
