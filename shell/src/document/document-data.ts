import type { BrowserSnapshot } from '@maru/releases/contract';
import type { Locale } from '@maru/shell/contract';

/** The JSON in the document's `<script type="application/json" id="maru-boot">`, written by the gateway. */
interface BootData {
  locale: Locale;
  /** Whether the request carried a session cookie: only then is there anything personal to read. */
  hasSession: boolean;
}

export interface DocumentData {
  snapshot: BrowserSnapshot;
  boot: BootData;
  /** The document's CSP nonce, for the few style elements that the kit writes at run time. */
  nonce: string | undefined;
}

/**
 * Reads what the gateway wrote into the document. It is the same origin's own JSON, made from the schemas of
 * `@maru/releases/contract`, so it is not validated a second time here, where bytes matter.
 */
export function readDocument(document: Document): DocumentData {
  return {
    snapshot: readJson(document, 'maru-snapshot') as BrowserSnapshot,
    boot: readJson(document, 'maru-boot') as BootData,
    nonce: document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce || undefined,
  };
}

function readJson(document: Document, id: string): unknown {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`The document has no #${id}.`);
  return JSON.parse(text);
}
