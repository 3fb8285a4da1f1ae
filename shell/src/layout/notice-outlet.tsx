import { type Notice, useShell } from '@maru/shell/contract';
import { type ComponentType, useEffect, useState } from 'react';
import { useShellDocument } from '../document/shell-document-context.ts';

/** Shows what rooms `notify`. The kit's toasts are fetched with the first notice: most pages never have one. */
export function NoticeOutlet() {
  const { notices } = useShellDocument();
  const shell = useShell();
  const [shown, setShown] = useState<Notice[]>([]);
  const [Toasts, setToasts] = useState<ComponentType<{ notices: Notice[] }>>();

  useEffect(
    () =>
      notices.listen(notice => {
        setShown(before => [...before, notice]);
        import(/* webpackChunkName: "notices" */ './notice-toasts.tsx').then(
          ({ NoticeToasts }) => setToasts(() => NoticeToasts),
          error => {
            // Without its look a notice is still said.
            shell.telemetry.error(error, { phase: 'notice' });
            shell.announce(notice.message);
          },
        );
      }),
    [notices, shell],
  );
  return Toasts ? <Toasts notices={shown} /> : null;
}
