import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RemoteManifest, type SizeBudget } from '@maru/releases/contract';
import { ModuleFederationPlugin } from '@module-federation/enhanced/webpack';
import * as v from 'valibot';
import type { Configuration } from 'webpack';
import { operationsOf } from './gateway-operations.ts';
import { refreshChunk, remoteKitChunks } from './kit-chunks.ts';
import { kitUsageOf } from './kit-usage.ts';
import { ReleaseDescriptionPlugin } from './release-description-plugin.ts';
import { releaseIdOf } from './release-id.ts';
import { SERVER_FILE, serverConfig } from './server-config.ts';
import { KIT, packageVersion, remoteShared } from './shared.ts';
import { webConfig } from './web-config.ts';

export interface DefineOptions {
  development?: boolean;
  refresh?: boolean;
  /** Where the files go; `dist/release` where it is left out. */
  output?: string;
}

/**
 * The whole build of a remote: its server file, its federated web files and `release.json`, flat in `dist/release`.
 * @param directory the remote's folder, which holds `remote.manifest.json` and `src/index.ts`.
 * @throws Error when the manifest does not fit its schema; the message lists every issue with its path.
 */
export function defineRemote(directory: string, options: DefineOptions = {}): Configuration[] {
  const { development = false, refresh = false, output = join(directory, 'dist', 'release') } = options;
  const manifest = readManifest(directory);
  const releaseId = releaseIdOf(join(directory, '..'), manifest.name, { development, refresh });
  const federationName = `${manifest.name.replaceAll('-', '_')}_${releaseId}`;
  const build = { directory, releaseId, development, refresh, output };
  const web = webConfig({ ...build, ownKitTokens: true });
  const facts = {
    name: manifest.name,
    room: manifest.room,
    kind: 'remote' as const,
    version: ownVersion(directory),
    releaseId,
    federationName,
    contract: manifest.contract,
    kit: packageVersion(directory, KIT),
    kitUsage: kitUsageOf(directory),
    manifest,
    operations: operationsOf(directory, manifest),
    budget: ownBudget(directory),
  };
  return [
    serverConfig(build, './src/index.ts'),
    {
      ...web,
      dependencies: ['server'],
      entry: {},
      optimization: {
        ...web.optimization,
        splitChunks: { cacheGroups: { ...remoteKitChunks(), ...(refresh && refreshChunk()) } },
      },
      plugins: [
        ...(web.plugins ?? []),
        new ModuleFederationPlugin({
          name: federationName,
          library: { type: 'module' },
          exposes: { './remote': { import: './src/index.ts', name: 'remote' } },
          shared: remoteShared(directory),
          shareStrategy: 'loaded-first',
          dts: false,
          dev: false,
          manifest: false,
          experiments: {
            externalRuntime: true,
            optimization: { disableSnapshot: true, disableRemote: true, target: 'web' },
          },
        }),
        new ReleaseDescriptionPlugin({ facts, serverFile: SERVER_FILE, interfaceOf: development ? null : directory }),
      ],
    },
  ];
}

function readManifest(directory: string): RemoteManifest {
  const file = join(directory, 'remote.manifest.json');
  const result = v.safeParse(RemoteManifest, JSON.parse(readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  const issues = result.issues.map(issue => `  ${v.getDotPath(issue) ?? '(whole)'}: ${issue.message}`);
  throw new Error(`${file} does not fit the manifest's schema:\n${issues.join('\n')}`);
}

export function ownVersion(directory: string): string {
  return ownPackage(directory).version;
}

/** `maru.budget` of the room's package.json. */
export function ownBudget(directory: string): SizeBudget | undefined {
  return ownPackage(directory).maru?.budget;
}

function ownPackage(directory: string): { version: string; maru?: { budget?: SizeBudget } } {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
}
