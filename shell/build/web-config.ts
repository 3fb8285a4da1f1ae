import ReactRefreshPlugin from '@pmmmwh/react-refresh-webpack-plugin';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { Configuration, PathData } from 'webpack';
import { moduleRules } from './rules.ts';
import { StyleIntegrityPlugin } from './style-integrity-plugin.ts';

export interface BuildOptions {
  directory: string;
  releaseId: string;
  development: boolean;
  refresh: boolean;
  /** Where the release's files go; flat. */
  output: string;
  /** See `moduleRules`. */
  ownKitTokens?: boolean;
}

/** Content-hashed names for what federation names by content; the plain name while it computes its own. */
const fileName = (path: PathData): string =>
  path.contentHash || path.chunk?.contentHash?.javascript ? '[name].[contenthash:12].js' : '[name].js';

/** The web build that shell and remotes have in common: ES modules, flat content-hashed files, extracted CSS. */
export function webConfig(options: BuildOptions): Configuration {
  const { directory, releaseId, development, refresh, output, ownKitTokens } = options;
  // Hot reload finds a stylesheet by its address.
  const styleName = development ? '[name].css' : '[name].[contenthash:12].css';
  return {
    name: 'web',
    context: directory,
    mode: development ? 'development' : 'production',
    target: ['web', 'es2022'],
    devtool: development ? 'source-map' : false,
    experiments: { outputModule: true },
    output: {
      path: output,
      module: true,
      chunkFormat: 'module',
      chunkLoading: 'import',
      library: { type: 'module' },
      publicPath: 'auto',
      filename: development ? '[name].js' : fileName,
      chunkFilename: development ? '[name].js' : '[name].[contenthash:12].js',
      assetModuleFilename: '[name].[contenthash:12][ext]',
      uniqueName: `maru-${releaseId}`,
      crossOriginLoading: 'anonymous',
      clean: false,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'], conditionNames: ['import', 'module', 'browser', 'default'] },
    module: {
      rules: moduleRules({ releaseId, target: 'web', development, refresh, ownKitTokens }),
      parser: { javascript: { exportsPresence: 'error' } },
    },
    optimization: {
      chunkIds: 'named',
      moduleIds: development ? 'named' : 'deterministic',
      runtimeChunk: false,
      minimizer: ['...', new CssMinimizerPlugin({ minimizerOptions: { preset: ['default', { calc: false }] } })],
    },
    plugins: [
      new MiniCssExtractPlugin({
        filename: styleName,
        chunkFilename: styleName,
        ignoreOrder: true,
      }),
      new StyleIntegrityPlugin(),
      ...(development && refresh ? [new ReactRefreshPlugin({ overlay: false })] : []),
    ],
    performance: false,
    stats: 'errors-warnings',
    // Class names carry the release id, so a cached module of another release would be wrong; turbo caches whole builds.
    cache: development ? { type: 'memory' } : false,
  };
}
