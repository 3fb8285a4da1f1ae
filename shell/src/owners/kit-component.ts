export interface KitComponent {
  /** The kit's entry, as in `icon-button`. */
  entry: string;
  version: string;
  element: Element;
}

/** Class names of the kit are made of its version and the file of the component: see `shell/build/class-names.ts`. */
const KIT_CLASS = /^kit_(\d+-\d+-\d+(?:-[\w-]+?)?)_([a-z][a-z-]*)_/;
/** Files that several components share: the component is further out. */
const SHARED = new Set(['control', 'popup']);
/** Files that are named after a part. */
const PARTS: Record<string, string> = { 'define-icon': 'icon', 'gallery-zoom': 'gallery' };

/** The component of the kit that an element belongs to, the innermost first. */
export function kitComponentOf(element: Element | null): KitComponent | undefined {
  for (let place = element; place; place = place.parentElement) {
    for (const name of place.classList) {
      const [, version, file] = KIT_CLASS.exec(name) ?? [];
      if (version && file && !SHARED.has(file))
        return { entry: PARTS[file] ?? file, version: readable(version), element: place };
    }
  }
  return undefined;
}

/** `1-2-0` → `1.2.0`, `2-0-0-next-1` → `2.0.0-next.1`. */
function readable(version: string): string {
  const [major, minor, patch, ...rest] = version.split('-');
  return [[major, minor, patch].join('.'), ...(rest.length > 0 ? [rest.join('.')] : [])].join('-');
}

/** Where Storybook documents it: the title of its stories is the entry's name without hyphens. */
export const storyOf = (entry: string): string =>
  `/storybook/?path=/docs/components-${entry.replaceAll('-', '')}--docs`;
