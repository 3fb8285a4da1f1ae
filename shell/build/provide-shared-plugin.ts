import type { Compiler } from 'webpack';

const STUB = 'shared-entries';

/**
 * Brings every shared module into the shell's build, so that the shell provides it to all rooms whether it uses it
 * itself or not: singletons with the first load, kit entries as lazy chunks. The entry that names them exists only to
 * put them into the graph: its own file is dropped.
 */
export class ProvideSharedPlugin {
  readonly eager: readonly string[];
  readonly lazy: readonly string[];

  constructor({ eager, lazy }: { eager: readonly string[]; lazy: readonly string[] }) {
    this.eager = eager;
    this.lazy = lazy;
  }

  apply(compiler: Compiler): void {
    const statics = this.eager.map((entry, index) => `import * as m${index} from '${entry}';`).join('');
    const names = this.eager.map((_, index) => `m${index}`).join(',');
    const imports = this.lazy.map(entry => `import('${entry}')`).join(',');
    const source = `${statics}export const eager = [${names}];export const lazy = () => [${imports}];`;
    new compiler.webpack.EntryPlugin(compiler.context, `data:text/javascript,${encodeURIComponent(source)}`, {
      name: STUB,
    }).apply(compiler);
    compiler.hooks.thisCompilation.tap('ProvideSharedPlugin', compilation => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ProvideSharedPlugin', stage }, assets => {
        for (const file of Object.keys(assets)) if (file.startsWith(`${STUB}.`)) compilation.deleteAsset(file);
      });
    });
  }
}
