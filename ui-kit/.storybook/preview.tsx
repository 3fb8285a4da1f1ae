import type { Preview } from '@storybook/react-vite';
import '../src/tokens/generated/tokens.css';
import '../src/tokens/base.css';
import '../src/fonts/fonts.css';
import { ComponentPage } from '../src/docs/component-page/component-page.tsx';
import { inPage } from './in-page.tsx';
import { paper } from './theme.ts';
import './preview.css';

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inPage],
  initialGlobals: {
    theme: 'light',
    locale: 'en',
    density: 'comfortable',
    motion: 'full',
    forced: 'off',
    version: '',
    beside: '',
  },
  globalTypes: {
    theme: toolbar('Theme', 'contrast', {
      light: 'Light',
      dark: 'Dark',
      'light-contrast': 'High contrast, light',
      'dark-contrast': 'High contrast, dark',
      all: 'All side by side',
    }),
    locale: toolbar('Language', 'globe', {
      en: 'English',
      ko: '한국어',
      pseudo: 'Pseudo, 40 % longer',
    }),
    density: toolbar('Density', 'component', { comfortable: 'Comfortable', compact: 'Compact' }),
    motion: toolbar('Motion', 'lightning', { full: 'Full motion', none: 'No motion' }),
    forced: toolbar('Forced colours', 'contrast', { off: 'Own colours', simulated: 'Forced colours, simulated' }),
    // Set by the tool in manager.ts.
    version: { description: 'Released version of the kit that draws the story' },
    beside: { description: 'Version that stands beside it' },
  },
  parameters: {
    layout: 'padded',
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { theme: paper, toc: true, page: ComponentPage },
    a11y: { test: 'error', options: { rules: { region: { enabled: false } } } },
    viewport: {
      options: {
        phone: { name: 'Phone, 390', styles: { width: '390px', height: '844px' } },
        tablet: { name: 'Tablet, 834', styles: { width: '834px', height: '1112px' } },
        desk: { name: 'Desk, 1280', styles: { width: '1280px', height: '800px' } },
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Live kit',
          'Foundations',
          ['Colour', 'Type', 'Space and shape', 'Elevation', 'Motion', 'Icons', 'Voice'],
          'Components',
          'Patterns',
          'Rooms',
          ['Catalog', 'Cart', 'Account'],
          'Behaviour',
        ],
      },
    },
  },
};

export default preview;

function toolbar(name: string, icon: string, titles: Record<string, string>) {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title }));
  return { name, toolbar: { title: name, icon, items, dynamicTitle: true } } as const;
}
