import type { MountApi, MountModule } from '@maru/shell/contract';
import { useShell } from '@maru/shell/contract';
import { useLocation } from '@maru/shell/contract/router';
import { useEffect, useRef, useState } from 'react';

/** A remote without React, in the place of a page: it gets an element and the shell's API, and gives the element back. */
export function MountFrame({ module }: { module: MountModule }) {
  const element = useRef<HTMLDivElement>(null);
  const shell = useShell();
  const { pathname } = useLocation();
  const [error, setError] = useState<unknown>();
  const path = pathname.slice(`/${shell.locale}`.length) || '/';

  useEffect(() => {
    const place = element.current;
    if (!place) return;
    const fail = (thrown: unknown) => setError(() => thrown);
    // Its own promise chain: a mount that is still running when the place goes is unmounted after it.
    const mounted = Promise.resolve().then(() => module.mount(place, { ...shell, path } satisfies MountApi));
    mounted.catch(fail);
    return () => void mounted.then(() => module.unmount(place)).catch(() => undefined);
  }, [module, shell, path]);

  if (error !== undefined) throw error;
  return <div ref={element} />;
}
