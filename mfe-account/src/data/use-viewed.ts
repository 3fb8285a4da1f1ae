import { useShell } from '@maru/shell/contract';
import { useEffect, useEffectEvent, useState } from 'react';
import { createGuestViewed } from '../state/guest-viewed.ts';
import { type ListedPiece, readViewed, rememberViewed } from './lists.queries.ts';
import { whenKnown } from './when-known.ts';

const guestViewed = () => createGuestViewed(() => localStorage, Date.now);

/** Pieces seen before this one, which is remembered too. */
export function useViewed({ sku, slug }: { sku: string; slug: string }): readonly ListedPiece[] {
  const shell = useShell();
  const [items, setItems] = useState<readonly ListedPiece[]>([]);
  // Another variant of the same piece is no other visit.
  const visited = useEffectEvent(() => ({ sku, slug, at: new Date().toISOString() }));

  useEffect(() => {
    let isLeft = false;
    const report = (error: unknown) => shell.telemetry.error(error, { phase: 'viewed' });
    const visit = async () => {
      const status = await whenKnown(shell.session);
      if (isLeft) return;
      const entry = visited();
      const before = guestViewed().read();
      if (status === 'guest') guestViewed().remember(entry);
      else rememberViewed(shell.gateway, [entry]).catch(report);
      const skus = before.filter(one => one.slug !== slug).map(one => one.sku);
      const isRead = status === 'signed-in' || skus.length > 0;
      const query = { except: slug, ...(status === 'guest' && { sku: skus }) };
      const found = isRead ? await readViewed(shell.gateway, query) : [];
      if (!isLeft) setItems(found);
    };
    visit().catch(report);
    return () => {
      isLeft = true;
    };
  }, [shell, slug]);

  return items;
}

/** What a guest has looked at goes to the person's list as soon as somebody is signed in. */
export function useHandOverViewed(): void {
  const shell = useShell();
  useEffect(() => {
    let isSending = false;
    const handOver = async () => {
      const guest = guestViewed();
      const entries = guest.read();
      if (isSending || entries.length === 0 || shell.session.getState().status !== 'signed-in') return;
      isSending = true;
      try {
        await rememberViewed(shell.gateway, entries);
        guest.forget();
      } catch (error) {
        shell.telemetry.error(error, { phase: 'viewed' });
      } finally {
        isSending = false;
      }
    };
    void handOver();
    return shell.session.subscribe(() => void handOver());
  }, [shell]);
}
