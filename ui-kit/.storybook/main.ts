import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // dist/docs is made by `npm run usage`.
  staticDirs: ['./public', '../dist/docs'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen' },
  // Relative addresses: the static build is served under /storybook/ and from any folder.
  // The CSS target keeps light-dark() as written: its replacement is settled at :root and breaks schemes side by side.
  viteFinal: settings => ({
    ...settings,
    base: './',
    build: { ...settings.build, cssTarget: ['chrome125', 'firefox125', 'safari18'] },
  }),
};

export default config;
