import type { StorybookConfig } from '@storybook/react-vite';
import kit from '../package.json' with { type: 'json' };

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  // Each room keeps its own stories; the kit knows them as files to show, never as code to build on.
  stories: ['../src/**/*.stories.tsx', '../../mfe-*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // dist/docs is made by `npm run usage`.
  staticDirs: ['./public', '../dist/docs', { from: '../../mock-services/media', to: '/media' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen' },
  // Relative addresses: the static build is served under /storybook/ and from any folder.
  // The CSS target keeps light-dark() as written: its replacement is settled at :root and breaks schemes side by side.
  viteFinal: settings => ({
    ...settings,
    base: './',
    plugins: [...(settings.plugins ?? []), versionsFile()],
    build: { ...settings.build, cssTarget: ['chrome125', 'firefox125', 'safari18'] },
  }),
};

export default config;

/** `versions.json` beside the static build: at least this version. The store answers with all that it has. */
function versionsFile() {
  const source = JSON.stringify({ current: kit.version, versions: [kit.version] });
  return {
    name: 'maru-kit-versions',
    generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): void }) {
      this.emitFile({ type: 'asset', fileName: 'versions.json', source });
    },
  };
}
