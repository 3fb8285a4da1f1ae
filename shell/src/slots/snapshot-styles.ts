import type { BrowserRemote } from '@maru/releases/contract';

type Sized = Pick<BrowserRemote, 'slots' | 'room' | 'accent'>;

// Lengths and colours come from manifests: only what can stand in a value may pass, nothing that ends one.
const plainValue = /^[\w.%()+*/ ,#-]{1,80}$/;

/**
 * CSS that only the snapshot knows: the space of every slot, kept before, during and after a failure, and each room's
 * accent. In the browser a constructed stylesheet; in server HTML the text of a `<style nonce>`.
 */
export function snapshotStyles(remotes: readonly Sized[]): string {
  return `@layer remote{${remotes.flatMap(rulesOf).join('')}}`;
}

function rulesOf({ slots, room, accent }: Sized): string[] {
  const slotRules = slots.map(({ name, size }) => {
    const block = declaration('min-block-size', size.block);
    const inline = size.inline ? declaration('min-inline-size', size.inline) : '';
    return `[data-slot="${CSS_NAME.test(name) ? name : ''}"]{${block}${inline}}`;
  });
  const light = plainValue.test(accent.light) ? accent.light : 'currentColor';
  const dark = plainValue.test(accent.dark) ? accent.dark : 'currentColor';
  return CSS_NAME.test(room) ? [...slotRules, `[data-room="${room}"]{--room:light-dark(${light},${dark})}`] : slotRules;
}

const CSS_NAME = /^[a-z][a-z0-9/-]*$/;

const declaration = (property: string, value: string) => (plainValue.test(value) ? `${property}:${value};` : '');

/** Puts those styles into the document, without an inline style that its policy would refuse. */
export function adoptSnapshotStyles(document: Document, remotes: readonly Sized[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(snapshotStyles(remotes));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
