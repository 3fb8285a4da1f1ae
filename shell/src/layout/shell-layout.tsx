import { Outlet, useMatches } from '@maru/shell/contract/router';
import { SkipLink } from '@maru/ui-kit/skip-link';
import { useShellDocument } from '../document/shell-document-context.ts';
import { m } from '../messages/generated/messages.js';
import { KitLabelSwitch } from '../owners/kit-label-switch.tsx';
import { NavigationEffects } from '../routing/navigation-effects.tsx';
import { NavigationPending } from '../routing/navigation-pending.tsx';
import type { RoomHandle } from '../routing/room-handle.ts';
import { LiveRegion } from './live-region.tsx';
import { NoticeOutlet } from './notice-outlet.tsx';
import './owners.css';
import './page-focus.css';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

/** What stands around every page. */
export function ShellLayout() {
  return (
    <>
      <SkipLink href="#main">{m.skip()}</SkipLink>
      <NavigationPending />
      <SiteHeader />
      <Main />
      <SiteFooter />
      <LiveRegion />
      <NoticeOutlet />
      <NavigationEffects />
      <KitLabelSwitch />
    </>
  );
}

function Main() {
  const matches = useMatches();
  const { remotes, snapshot } = useShellDocument();
  const room = matches.map(match => (match.handle as Partial<RoomHandle> | undefined)?.room).find(Boolean);
  const used = room && (remotes.current(room.name)?.release ?? room);
  return (
    <main
      id="main"
      tabIndex={-1}
      data-room={used?.room ?? 'shell'}
      data-release={used?.version ?? snapshot.host.version}
      data-owner={used?.team ?? 'shell'}
    >
      <Outlet />
    </main>
  );
}
