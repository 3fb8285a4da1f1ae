import type { Configuration } from 'webpack';
import { moduleRules } from './rules.ts';
import type { BuildOptions } from './web-config.ts';

/** The server file's name; its bytes are in the digest like every other file's. */
export const SERVER_FILE = 'server.mjs';

/** One server file of the same sources: the kit bundled in, react and the router outside, every import eager. */
export function serverConfig(
  { directory, releaseId, development, output }: BuildOptions,
  entry: string,
): Configuration {
  return {
    name: 'server',
    context: directory,
    mode: development ? 'development' : 'production',
    target: 'node24',
    devtool: false,
    entry: { server: entry },
    experiments: { outputModule: true },
    output: {
      path: output,
      module: true,
      library: { type: 'module' },
      filename: SERVER_FILE,
      chunkFormat: 'module',
      clean: false,
    },
    externalsType: 'module',
    externals: [
      ({ request }, callback) =>
        /^(react|react-dom|react-router)(\/|$)|^node:/.test(request ?? '') ? callback(undefined, request) : callback(),
    ],
    resolve: { extensions: ['.ts', '.tsx', '.js'], conditionNames: ['import', 'module', 'node', 'default'] },
    module: {
      rules: moduleRules({ releaseId, target: 'server', development, refresh: false }),
      parser: { javascript: { dynamicImportMode: 'eager', exportsPresence: 'error' } },
    },
    optimization: { splitChunks: false, minimize: false, moduleIds: 'named' },
    performance: false,
    stats: 'errors-warnings',
  };
}
