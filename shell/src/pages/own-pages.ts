import type { RouteObject } from '@maru/shell/contract/router';
import type { NavLink } from '../layout/nav-entries.ts';
import { m } from '../messages/generated/messages.js';

const CHUNK = 'page-legal';
const handle = { chunk: CHUNK, slots: [] };
const load = () => import(/* webpackChunkName: "page-legal" */ './legal/legal.page.tsx');

/** Pages that are nobody's but the store's own. The build writes their paths and files into the shell's `release.json`. */
export const ownPages = [
  { path: 'terms', handle, lazy: async () => ({ Component: (await load()).TermsPage }) },
  { path: 'privacy', handle, lazy: async () => ({ Component: (await load()).PrivacyPage }) },
  { path: 'shipping-returns', handle, lazy: async () => ({ Component: (await load()).ShippingReturnsPage }) },
] satisfies RouteObject[];

/** The shell's own entries of the footer, beside those that remotes bring. */
export function ownNavEntries(area: 'footer-help' | 'footer-maru'): NavLink[] {
  if (area === 'footer-help') return [{ path: '/shipping-returns', label: m.page_shipping_returns() }];
  return [
    { path: '/terms', label: m.page_terms() },
    { path: '/privacy', label: m.page_privacy() },
  ];
}
