/** Answers that came with the document, each handed out once. */
export interface PrimedReads {
  /**
   * The answer to `GET <url>`, if the document has it or says that it will come; `url` is canonical (`canonicalUrl`).
   * The promise gives undefined when an announced answer never came: then fetch it.
   */
  take(url: string): Promise<Response | undefined> | undefined;
}

type Page = Pick<
  Document,
  'querySelectorAll' | 'getElementById' | 'readyState' | 'addEventListener' | 'removeEventListener'
> & {
  documentElement: Node | null;
};

/**
 * Reads `<script type="application/json" data-read="GET <canonical url>" data-status="200">` elements. Those named in
 * `<script type="application/json" id="maru-reads">{"pending":["GET …"]}</script>` stream in later and are waited for
 * until the document is complete.
 */
export function primedFromDocument(page: Page): PrimedReads {
  const taken = new Set<string>();
  return {
    take(url) {
      const key = `GET ${url}`;
      if (taken.has(key)) return undefined;
      const element = findRead(page, key);
      if (!element && !isPending(page, key)) return undefined;
      taken.add(key);
      if (element) return Promise.resolve(responseOf(element));
      return page.readyState === 'loading' ? waitForRead(page, key) : undefined;
    },
  };
}

function findRead(page: Page, key: string): Element | undefined {
  for (const element of page.querySelectorAll('script[data-read]')) {
    // The parser inserts a script before its text is whole; what follows it proves that it was closed.
    if (element.getAttribute('data-read') === key && (element.nextSibling || page.readyState !== 'loading'))
      return element;
  }
  return undefined;
}

function isPending(page: Page, key: string): boolean {
  const text = page.getElementById('maru-reads')?.textContent;
  if (!text) return false;
  const { pending } = JSON.parse(text) as { pending?: string[] };
  return pending?.includes(key) ?? false;
}

function waitForRead(page: Page, key: string): Promise<Response | undefined> {
  return new Promise(resolve => {
    const look = () => {
      const element = findRead(page, key);
      if (!element && page.readyState === 'loading') return;
      observer.disconnect();
      page.removeEventListener('readystatechange', look);
      resolve(element && responseOf(element));
    };
    const observer = new MutationObserver(look);
    if (page.documentElement) observer.observe(page.documentElement, { childList: true, subtree: true });
    page.addEventListener('readystatechange', look);
    look();
  });
}

function responseOf(element: Element): Response {
  const status = Number(element.getAttribute('data-status') ?? 200);
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(element.textContent, { status, headers: { 'content-type': type } });
}
