import type { Locale } from '../../contract/locale.ts';
import type { Problem } from '../../contract/problem-error.ts';
import { escapeHtml } from './html.ts';

const words = {
  ko: { home: '첫 화면으로', request: '요청 번호' },
  en: { home: 'To the first page', request: 'Request' },
} as const;

const style = `
:root { color-scheme: light dark; font-family: ui-sans-serif, system-ui, sans-serif; }
body { margin: 0; min-block-size: 100vh; display: grid; place-items: center; background: light-dark(#f6f3ec, #1c1b19); color: light-dark(#22211f, #ebe7de); }
main { max-inline-size: 32rem; padding: 2rem; line-height: 1.6; word-break: keep-all; }
h1 { font-size: 1.5rem; margin: 0 0 .75rem; }
a { color: inherit; }
small { opacity: .7; }`;

/** A page that needs nothing else to be alive: for when the store's own document cannot be sent. */
export function errorPage(problem: Problem, locale: Locale, nonce: string): { html: string; policy: string } {
  const html = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="/favicon.svg" type="image/svg+xml">
<title>${escapeHtml(problem.title)} · Maru</title><style nonce="${nonce}">${style}</style></head>
<body><main><h1>${escapeHtml(problem.title)}</h1><p>${escapeHtml(problem.detail)}</p><p><a href="/${locale}">${words[locale].home}</a></p><small>${words[locale].request} ${escapeHtml(problem.requestId)}</small></main></body>
</html>
`;
  return {
    html,
    policy: `default-src 'none'; style-src 'nonce-${nonce}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  };
}
