import type { BrowserSnapshot } from '@maru/releases/contract';
import { onStylesheet } from '@maru/shell/contract/stylesheets';

/**
 * Gives every stylesheet that a lazy chunk brings the integrity of the snapshot. Files asked for again under `/r2/` are
 * the same bytes.
 */
export function guardStylesheets({ styles }: Pick<BrowserSnapshot, 'styles'>, origin: string): void {
  onStylesheet(link => {
    const url = new URL(link.href, origin);
    if (url.origin !== origin) return;
    const integrity = styles[url.pathname.replace(/^\/r2\//, '/r/')];
    if (integrity) link.integrity = integrity;
    link.crossOrigin = 'anonymous';
  });
}

/**
 * Takes away stylesheets of the document that failed: the loader of lazy chunks would otherwise take them for loaded.
 * Called by the entry, which as a module runs after every stylesheet has come or failed.
 */
export function dropFailedStylesheets(document: Document): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (!hasRules(link)) link.remove();
  }
}

// A stylesheet that answered 404 or failed its integrity is there all the same in Chromium, with nothing in it.
function hasRules({ sheet }: HTMLLinkElement): boolean {
  try {
    return (sheet?.cssRules.length ?? 0) > 0;
  } catch {
    return false;
  }
}
