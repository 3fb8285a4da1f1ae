import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useLayoutEffect } from 'react';
import { KitProvider } from '../src/components/kit-provider/index.ts';
import { ToastProvider } from '../src/components/toast/index.ts';
import { simulateForcedColours } from './forced-colours.ts';
import { keepPseudo } from './pseudo-locale.ts';
import { SideBySide } from './side-by-side.tsx';
import { addressOf, versionOfGlobal } from './versions.ts';

const themes = {
  light: 'Light',
  dark: 'Dark',
  'light-contrast': 'High contrast, light',
  'dark-contrast': 'High contrast, dark',
};

type Globals = Readonly<Record<string, string | undefined>>;

/** Every story stands in a page: language, theme, density, motion and forced colours come from the toolbar. */
export const inPage: Decorator = (Story, { globals: given, parameters, id, viewMode }) => {
  const globals = given as Globals;
  const { theme = 'light', locale = 'en' } = globals;
  const [version, beside] = [globals.version, globals.beside].map(value => value && versionOfGlobal(value));
  const frame = (changes: Globals, of?: string) =>
    addressOf(id, { ...globals, version: '', beside: '', ...changes }, of);
  const isWholePage = parameters.layout === 'fullscreen' || viewMode === 'story';
  return (
    <Document globals={globals}>
      <KitProvider locale={locale === 'ko' ? 'ko' : 'en'}>
        <ToastProvider>
          {version || beside ? (
            <SideBySide
              frames={[version, beside].map(of => ({
                title: of ? `ui-kit ${of}` : 'ui-kit, this build',
                src: frame({}, of),
              }))}
            />
          ) : theme !== 'all' ? (
            <Story />
          ) : isWholePage ? (
            <SideBySide
              frames={Object.entries(themes).map(([name, title]) => ({ title, src: frame({ theme: name }) }))}
            />
          ) : (
            <div className="sb-themes">
              {Object.keys(themes).map(name => (
                <div key={name} className="sb-theme" {...schemeOf(name)}>
                  <Story />
                </div>
              ))}
            </div>
          )}
        </ToastProvider>
      </KitProvider>
    </Document>
  );
};

function schemeOf(theme: string) {
  return {
    'data-scheme': theme.startsWith('dark') ? 'dark' : 'light',
    'data-contrast': theme.endsWith('contrast') ? 'more' : undefined,
  };
}

function Document({ globals, children }: { globals: Globals; children: ReactNode }) {
  const { theme = 'light', locale = 'en', density, motion, forced, version, beside } = globals;
  const isFrameOnly = Boolean(version || beside);
  useLayoutEffect(() => {
    const scheme = schemeOf(theme);
    const root = document.documentElement;
    root.lang = locale === 'ko' ? 'ko' : 'en';
    root.dataset.scheme = scheme['data-scheme'];
    set(root, 'contrast', scheme['data-contrast']);
    set(root, 'density', density === 'compact' ? 'compact' : undefined);
    set(root, 'motion', motion === 'none' ? 'none' : undefined);
  }, [theme, locale, density, motion]);
  useLayoutEffect(() => simulateForcedColours(forced === 'simulated'), [forced]);
  useLayoutEffect(() => {
    if (locale === 'pseudo' && !isFrameOnly) return keepPseudo(document.body);
  }, [locale, isFrameOnly]);
  return children;
}

function set(root: HTMLElement, name: string, value: string | undefined) {
  if (value === undefined) delete root.dataset[name];
  else root.dataset[name] = value;
}
