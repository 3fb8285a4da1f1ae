import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { Compiler } from 'webpack';

/**
 * Stylesheets of lazy chunks are links that mini-css-extract inserts. This hands each to the shell's hook
 * (`Symbol.for('maru.stylesheet')`, see shell/contract/stylesheets.ts) before it is inserted, so that it carries the
 * integrity of the snapshot.
 */
export class StyleIntegrityPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('StyleIntegrityPlugin', compilation => {
      MiniCssExtractPlugin.getCompilationHooks(compilation).beforeTagInsert.tap(
        'StyleIntegrityPlugin',
        (source, variables) => {
          const tag = (variables as { tag: string }).tag;
          return `${source}\n(globalThis[Symbol.for('maru.stylesheet')] || function () {})(${tag});`;
        },
      );
    });
  }
}
