import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What a journey needs of a browser, whatever protocol drives it. Elements are found by their accessible role and name. */
export interface Browser {
  readonly name: string;
  /** Opens an address in the one window. */
  open(url: string): Promise<void>;
  url(): Promise<string>;
  click(role: string, name: RegExp): Promise<void>;
  /** Clicks into a text field and types, key by key. */
  type(name: RegExp, text: string): Promise<void>;
  /** Waits until an element of that role and name is visible. @returns its text. */
  see(role: string, name?: RegExp): Promise<string>;
  /** Waits until the page's main part holds the text. */
  read(pattern: RegExp): Promise<void>;
  /** Runs an expression in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** PNG bytes of the window. */
  screenshot(): Promise<Uint8Array>;
  /** What the browser itself reported as an error: console and uncaught. Empty where its protocol has no such events. */
  problems(): string[];
  close(): Promise<void>;
}

/** Adds Testing Library to the page, which computes roles and names as the ARIA specifications say. */
export async function readFinder(): Promise<string> {
  const library = fileURLToPath(import.meta.resolve('@testing-library/dom/dist/@testing-library/dom.umd.js'));
  return `if (!globalThis.TestingLibraryDom) { ${await readFile(library, 'utf8')} }`;
}

/** An expression for the first visible element of that role and name, or null. Scrolled into view, as a person would. */
export function finding(role: string, name?: RegExp): string {
  const options = name ? `{ name: ${name} }` : '{}';
  return `(() => {
    const found = TestingLibraryDom.queryAllByRole(document.body, ${JSON.stringify(role)}, ${options});
    const element = found.find(one => one.checkVisibility());
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return element ?? null;
  })()`;
}

/**
 * Asks again until there is an answer. What throws is asked again too: between finding an element and using it, the page may have put another in its place.
 * @throws Error with `what` after ten seconds.
 */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = performance.now() + 10_000;
  for (;;) {
    const answer = await ask().catch((cause: unknown) => {
      if (performance.now() > end) throw new Error(`${what} could not be had within ten seconds`, { cause });
    });
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`There was no ${what} within ten seconds`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
