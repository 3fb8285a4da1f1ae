import { useLocation } from '@maru/shell/contract/router';
import { useEffect, useRef } from 'react';
import { type Location, ScrollRestoration } from 'react-router';
import { useShellDocument } from '../document/shell-document-context.ts';

// A page names itself in an effect; by then it has.
const ANNOUNCE_AFTER_MS = 100;

/** After a navigation to another page: focus to its heading, its name to screen readers, scroll where it was. */
export function NavigationEffects() {
  const { pathname } = useLocation();
  const { announcer } = useShellDocument();
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    focusPage(document);
    const timer = setTimeout(() => announcer.announce(document.title), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [pathname, announcer]);

  return <ScrollRestoration getKey={placeOf} />;
}

/** Every first page of a document has the key `default`: its address tells it from the document that stood here before. */
function placeOf({ key, pathname, search }: Location): string {
  return key === 'default' ? pathname + search : key;
}

/** The page's first heading, else `main`: where reading starts. Scrolling stays the router's matter. */
function focusPage({ body }: Document): void {
  const main = body.querySelector<HTMLElement>('#main');
  const heading = main?.querySelector<HTMLElement>('h1');
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  (heading ?? main)?.focus({ preventScroll: true });
}
