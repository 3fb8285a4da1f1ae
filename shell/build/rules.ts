import { join } from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { RuleSetRule } from 'webpack';
import { classNamer } from './class-names.ts';
import { requireFrom } from './shared.ts';

const KIT_TOKENS = join(import.meta.dirname, 'kit-tokens-loader.ts');
const PAGE_REFRESH = join(import.meta.dirname, 'page-refresh-loader.ts');

interface RuleOptions {
  releaseId: string;
  target: 'web' | 'server';
  development: boolean;
  refresh: boolean;
  /** Kit code that is built in brings tokens of its own: of a remote, whose page has those of the shell. */
  ownKitTokens?: boolean | undefined;
}

/** How sources become modules; the same for every room, on the web and for the server file. */
export function moduleRules(options: RuleOptions): RuleSetRule[] {
  return [
    scripts(options),
    ...(isLiveWeb(options) ? [{ test: /\.page\.tsx$/, loader: PAGE_REFRESH }] : []),
    ...styles(options),
    { test: /\.(woff2|avif|webp|png|svg)$/, type: 'asset/resource', generator: { emit: options.target === 'web' } },
  ];
}

const isLiveWeb = ({ target, development, refresh }: RuleOptions) => target === 'web' && development && refresh;

function scripts(options: RuleOptions): RuleSetRule {
  const { target } = options;
  const isLive = isLiveWeb(options);
  return {
    test: /\.tsx?$/,
    // An older kit, installed from its tarball, is source like the working copy's.
    exclude: /[\\/]node_modules[\\/](?!@maru[\\/])/,
    loader: requireFrom.resolve('swc-loader'),
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        // swc knows no refresh without development, and that needs the shell's development React.
        transform: { react: { runtime: 'automatic', development: isLive, refresh: isLive } },
        target: target === 'web' ? 'es2022' : 'es2024',
      },
    },
  };
}

function styles({ releaseId, target, development, ownKitTokens }: RuleOptions): RuleSetRule[] {
  const modules = {
    namedExport: false,
    exportLocalsConvention: 'as-is',
    exportOnlyLocals: target === 'server',
    getLocalIdent: classNamer(releaseId),
  };
  const own = ownKitTokens && target === 'web' ? [{ loader: KIT_TOKENS }] : [];
  const css = (options: object) => ({
    loader: requireFrom.resolve('css-loader'),
    options: { importLoaders: own.length, sourceMap: development, ...options },
  });
  const extract = target === 'web' ? [MiniCssExtractPlugin.loader] : [];
  return [
    { test: /\.module\.css$/, use: [...extract, css({ modules }), ...own], sideEffects: target === 'web' },
    {
      test: /\.css$/,
      exclude: /\.module\.css$/,
      use:
        target === 'web'
          ? [...extract, css({ modules: false })]
          : [css({ modules: { exportOnlyLocals: true, namedExport: false } })],
      sideEffects: true,
    },
  ];
}
