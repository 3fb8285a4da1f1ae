import type { Module } from 'webpack';

/** The kit and the libraries that only it uses. */
const BASE_UI = /[\\/](@base-ui|@floating-ui|use-sync-external-store|reselect|tabbable)[\\/]/;
const KIT_CODE = new RegExp(`[\\\\/](ui-kit[\\\\/]src|lucide-react)[\\\\/]|${BASE_UI.source}`);
const COMPONENT = /[\\/]ui-kit[\\/]src[\\/]components[\\/]([^\\/]+)[\\/]/;

/**
 * What opens above the page, by what opens together: a dialog or drawer, what floats beside its trigger, a toast. Tabs
 * are Base UI too. What several of them need of Base UI is a file of its own.
 */
const FAMILIES: Record<string, readonly string[]> = {
  dialog: ['dialog', 'drawer'],
  popover: ['popover', 'tooltip'],
  menu: ['menu'],
  combobox: ['combobox'],
  toast: ['toast'],
  tabs: ['tabs'],
};
/** Components that a person fills in. */
const FORMS = [
  'checkbox',
  'field',
  'fieldset',
  'form',
  'number-field',
  'quantity',
  'radio-group',
  'select',
  'slider',
  'switch',
  'text-area',
  'text-field',
];

/** Hot reload's runtime is in every live module: without this it would lie in a file beside each. */
export const refreshChunk = (): Record<string, CacheGroup> => ({
  refresh: group('refresh', 10, module =>
    /[\\/](react-refresh|react-refresh-webpack-plugin|mini-css-extract-plugin)[\\/]/.test(resourceOf(module)),
  ),
});

interface CacheGroup {
  test: (module: Module) => boolean;
  name: string;
  chunks: 'async';
  enforce: true;
  priority: number;
}

const resourceOf = (module: Module) => module.nameForCondition() ?? '';

function componentIn(names: readonly string[]) {
  return (module: Module) => names.includes(COMPONENT.exec(resourceOf(module))?.[1] ?? '');
}
// Names of attributes, which the common part reads.
const NAMES = /(DataAttributes|CssVars)\.m?js$/;
/** The components themselves, and the parts of Base UI that are theirs alone. */
function familyOf(names: readonly string[]) {
  const own = new RegExp(`[\\\\/]@base-ui[\\\\/]react[\\\\/](esm[\\\\/])?(${names.join('|')})[\\\\/]`);
  return (module: Module) =>
    componentIn(names)(module) || (own.test(resourceOf(module)) && !NAMES.test(resourceOf(module)));
}
const kit = (module: Module) => KIT_CODE.test(resourceOf(module));
const group = (name: string, priority: number, test: (module: Module) => boolean): CacheGroup => ({
  test,
  name,
  priority,
  chunks: 'async',
  enforce: true,
});

/**
 * How the shell cuts the kit: a page uses a dozen small components at once, and a dozen files cost more than their
 * bytes. So: what fills forms, what opens above the page by its kind, and the rest. What the layout uses is in the first load.
 */
export function hostKitChunks(): Record<string, CacheGroup> {
  return {
    kitForms: group('kit-forms', 30, componentIn(FORMS)),
    ...Object.fromEntries(
      Object.entries(FAMILIES).map(([family, names]) => [`kit-${family}`, group(`kit-${family}`, 40, familyOf(names))]),
    ),
    kitBase: group('kit-base', 30, module => BASE_UI.test(resourceOf(module))),
    kit: group('kit', 20, kit),
  };
}

/** A remote's own copy of the kit is one chunk: it is loaded only beside a shell of another major version of the kit. */
export const remoteKitChunks = (): Record<string, CacheGroup> => ({ kit: group('kit', 20, kit) });
