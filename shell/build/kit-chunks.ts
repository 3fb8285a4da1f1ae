import type { Module } from 'webpack';

/** The kit and the libraries that only it uses. */
const BASE_UI = /[\\/](@base-ui|@floating-ui|use-sync-external-store|reselect|tabbable)[\\/]/;
const KIT_CODE = new RegExp(`[\\\\/](ui-kit[\\\\/]src|lucide-react)[\\\\/]|${BASE_UI.source}`);
const COMPONENT = /[\\/]ui-kit[\\/]src[\\/]components[\\/]([^\\/]+)[\\/]/;

/** Components that open above the page; they bring Base UI's larger parts. */
const OVERLAYS = ['combobox', 'dialog', 'drawer', 'menu', 'popover', 'toast', 'tooltip'];
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
 * bytes. So: what fills forms, what opens above the page, and the rest. What the layout uses is in the first load.
 */
export function hostKitChunks(): Record<string, CacheGroup> {
  return {
    kitForms: group('kit-forms', 30, componentIn(FORMS)),
    kitOverlays: group('kit-overlays', 30, module => componentIn(OVERLAYS)(module) || BASE_UI.test(resourceOf(module))),
    kit: group('kit', 20, kit),
  };
}

/** A remote's own copy of the kit is one chunk: it is loaded only beside a shell of another major version of the kit. */
export const remoteKitChunks = (): Record<string, CacheGroup> => ({ kit: group('kit', 20, kit) });
