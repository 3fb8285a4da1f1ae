import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useLayoutEffect } from 'react';
import { KitProvider } from '../src/components/kit-provider/index.ts';
import { ToastProvider } from '../src/components/toast/index.ts';

const themes = ['light', 'dark', 'light-contrast', 'dark-contrast'];

/** Every story stands in a page: language, theme, density and motion come from the toolbar. */
export const inPage: Decorator = (Story, { globals, parameters }) => {
  const { theme, locale, density, motion } = globals as Record<string, string>;
  return (
    <Document
      locale={locale ?? 'en'}
      theme={theme === 'all' ? 'light' : (theme ?? 'light')}
      density={density}
      motion={motion}
    >
      <KitProvider locale={locale === 'ko' ? 'ko' : 'en'}>
        <ToastProvider>
          {theme === 'all' && parameters.layout !== 'fullscreen' ? (
            <div className="sb-themes">
              {themes.map(name => (
                <div key={name} className="sb-theme" {...schemeOf(name)}>
                  <Story />
                </div>
              ))}
            </div>
          ) : (
            <Story />
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

interface DocumentProps {
  locale: string;
  theme: string;
  density: string | undefined;
  motion: string | undefined;
  children: ReactNode;
}

function Document({ locale, theme, density, motion, children }: DocumentProps) {
  useLayoutEffect(() => {
    const scheme = schemeOf(theme);
    const root = document.documentElement;
    root.lang = locale;
    root.dataset.scheme = scheme['data-scheme'];
    set(root, 'contrast', scheme['data-contrast']);
    set(root, 'density', density === 'compact' ? 'compact' : undefined);
    set(root, 'motion', motion === 'none' ? 'none' : undefined);
  }, [locale, theme, density, motion]);
  return children;
}

function set(root: HTMLElement, name: string, value: string | undefined) {
  if (value === undefined) delete root.dataset[name];
  else root.dataset[name] = value;
}
