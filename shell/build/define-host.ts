import { join } from 'node:path';
import { ModuleFederationPlugin } from '@module-federation/enhanced/webpack';
import type { Configuration } from 'webpack';
import { CONTRACT_VERSION } from '../contract/version.ts';
import { type DefineOptions, ownBudget, ownVersion } from './define-remote.ts';
import { operationsOf } from './gateway-operations.ts';
import { hostKitChunks, refreshChunk } from './kit-chunks.ts';
import { kitUsageOf } from './kit-usage.ts';
import { ProvideSharedPlugin } from './provide-shared-plugin.ts';
import { ReleaseDescriptionPlugin } from './release-description-plugin.ts';
import { releaseIdOf } from './release-id.ts';
import { SERVER_FILE, serverConfig } from './server-config.ts';
import { ALWAYS_SHARED, DEVELOPMENT_SHARED, hostShared, KIT, kitEntries, packageVersion } from './shared.ts';
import { webConfig } from './web-config.ts';

/** The whole build of the shell: a synchronous entry with react, router and the federation runtime, and all of the kit. */
export function defineHost(directory: string, options: DefineOptions = {}): Configuration[] {
  const { development = false, refresh = false, output = join(directory, 'dist', 'release') } = options;
  const root = join(directory, '..');
  const releaseId = releaseIdOf(root, 'shell', { development, refresh });
  const federationName = `maru_shell_${releaseId}`;
  const build = { directory, releaseId, development, refresh, output };
  const web = webConfig(build);
  const facts = {
    name: 'shell',
    room: 'shell',
    kind: 'host' as const,
    version: ownVersion(directory),
    releaseId,
    federationName,
    contract: CONTRACT_VERSION,
    kit: packageVersion(directory, KIT),
    kitUsage: kitUsageOf(directory),
    manifest: null,
    operations: operationsOf(directory, null),
    budget: ownBudget(directory),
  };
  return [
    serverConfig(build, './src/server.tsx'),
    {
      ...web,
      dependencies: ['server'],
      entry: { shell: './src/main.tsx' },
      optimization: {
        ...web.optimization,
        splitChunks: {
          cacheGroups: {
            ...hostKitChunks(),
            ...(refresh && refreshChunk()),
            react: {
              test: /[\\/]node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/,
              name: 'react',
              chunks: 'initial',
              enforce: true,
            },
          },
        },
      },
      plugins: [
        ...(web.plugins ?? []),
        new ProvideSharedPlugin({ eager: development ? DEVELOPMENT_SHARED : ALWAYS_SHARED, lazy: kitEntries(root) }),
        new ModuleFederationPlugin({
          name: federationName,
          library: { type: 'module' },
          shared: hostShared(directory),
          shareStrategy: 'loaded-first',
          dts: false,
          dev: false,
          manifest: false,
          experiments: { provideExternalRuntime: true, optimization: { disableSnapshot: true, target: 'web' } },
        }),
        new ReleaseDescriptionPlugin({ facts, serverFile: SERVER_FILE, interfaceOf: development ? null : directory }),
      ],
    },
  ];
}
