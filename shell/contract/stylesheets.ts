/**
 * The hook by which the build hands every stylesheet link of a lazy chunk to the shell before it is inserted. The shell
 * sets its integrity from the snapshot; without a shell (a room alone) nothing happens.
 */
export type StylesheetHook = (link: HTMLLinkElement) => void;

const STYLESHEET_HOOK = Symbol.for('maru.stylesheet');

/** Installs the hook of this document. */
export function onStylesheet(hook: StylesheetHook): void {
  (globalThis as unknown as Record<symbol, StylesheetHook>)[STYLESHEET_HOOK] = hook;
}
