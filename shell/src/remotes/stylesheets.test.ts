import { expect, it } from 'vitest';
import { dropFailedStylesheets, guardStylesheets } from './stylesheets.ts';

const hook = (link: HTMLLinkElement) =>
  (globalThis as unknown as Record<symbol, (link: HTMLLinkElement) => void>)[Symbol.for('maru.stylesheet')]?.(link);

function linkTo(href: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return link;
}

it('gives a lazy stylesheet the integrity of the snapshot, also when it is asked for under /r2/', () => {
  guardStylesheets({ styles: { '/r/abc/page.css': 'sha384-x' } }, location.origin);
  for (const path of ['/r/abc/page.css', '/r2/abc/page.css']) {
    const link = linkTo(`${location.origin}${path}`);
    hook(link);
    expect(link.integrity).toBe('sha384-x');
    expect(link.crossOrigin).toBe('anonymous');
  }
});

it('takes away stylesheets that failed', () => {
  const link = document.head.appendChild(linkTo('/r/abc/failed.css'));
  dropFailedStylesheets(document);
  expect(link.isConnected).toBe(false);
});
