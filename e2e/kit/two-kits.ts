import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { moduleRules } from '../../shell/build/rules.ts';

const root = join(import.meta.dirname, '../..');

/** Built pages, as paths of files: one with kit 1 alone, one with kit 2 alone, one with both. */
export interface KitPages {
  one: string;
  two: string;
  both: string;
  remove(): void;
}

/** Packs the kit, makes a version 2 with breaking changes of it, and builds small pages with the tarballs' sources. */
export async function buildKitPages(): Promise<KitPages> {
  mkdirSync(join(root, 'e2e/dist'), { recursive: true });
  const folder = mkdtempSync(join(root, 'e2e/dist/two-kits-'));
  unpack(folder);
  writeFileSync(join(folder, 'one/app.tsx'), app('one', 'variant="primary"'));
  writeFileSync(join(folder, 'two/app.tsx'), app('two', 'emphasis="strong"'));
  for (const [page, kits] of [
    ['one', ['one']],
    ['two', ['two']],
    ['both', ['one', 'two']],
  ] as const)
    writeFileSync(join(folder, `${page}.tsx`), entry(kits));
  await build(folder);
  for (const page of ['one', 'two', 'both']) writeFileSync(join(folder, `${page}.html`), html(page));
  const path = (page: string) => join(folder, `${page}.html`);
  return {
    one: path('one'),
    two: path('two'),
    both: path('both'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function unpack(folder: string): void {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: join(root, 'ui-kit'),
  });
  const { version } = JSON.parse(readFileSync(join(root, 'ui-kit/package.json'), 'utf8')) as { version: string };
  execFileSync('tar', ['-xzf', `maru-ui-kit-${version}.tgz`], { cwd: folder });
  for (const kit of ['one', 'two'])
    cpSync(join(folder, 'package'), join(folder, kit, 'node_modules/@maru/ui-kit'), { recursive: true });
  const second = join(folder, 'two/node_modules/@maru/ui-kit');
  change(join(second, 'package.json'), `"version": "${version}"`, '"version": "2.0.0"');
  // Breaking: another name of a prop, another shape, another value of a token.
  change(join(second, 'src/components/button/button.tsx'), "variant = 'primary'", "emphasis: variant = 'primary'");
  change(
    join(second, 'src/components/button/button.tsx'),
    "variant?: 'primary' | 'quiet'",
    "emphasis?: 'primary' | 'strong'",
  );
  change(join(second, 'src/components/button/button.module.css'), '.button {', '.button {\n    letter-spacing: 7px;');
  change(join(second, 'src/tokens/generated/tokens.css'), /--colour-ink: [^;]+;/, '--colour-ink: rgb(0 0 200);');
}

function change(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${from}`);
  writeFileSync(file, after);
}

const app = (name: string, look: string) => `
import { Button } from '@maru/ui-kit/button';
import { Dialog } from '@maru/ui-kit/dialog';
import type { ReactNode } from 'react';
export const App = ({ children }: { children?: ReactNode }) => (
  <div id="${name}">
    <Dialog title="Dialog ${name}" trigger={<Button ${look}>Open ${name}</Button>}>
      <p>Content of ${name}</p>
      {children}
    </Dialog>
  </div>
);
`;

function entry(kits: readonly string[]): string {
  const imports = kits.map(kit => `import { App as ${kit} } from './${kit}/app.tsx';`).join('\n');
  const nested = kits.length > 1 ? `<A><B /></A><B />` : `<A />`;
  return `
import { createRoot } from 'react-dom/client';
${kits.includes('one') ? "import './one/node_modules/@maru/ui-kit/src/tokens/generated/tokens.css';" : ''}
${imports}
const A = ${kits[0]};
const B = ${kits.at(-1)};
createRoot(document.querySelector('#root')!).render(<>${nested}</>);
`;
}

const html = (page: string) =>
  `<!doctype html><html lang="en" data-scheme="light"><meta charset="utf-8"><style>@layer reset, tokens, kit, remote, overrides;</style><link rel="stylesheet" href="${page}.css"><div id="root"></div><script src="${page}.js"></script></html>`;

async function build(folder: string): Promise<void> {
  const rules = (ownKitTokens: boolean) =>
    moduleRules({ releaseId: '0123456789ab', target: 'web', development: false, refresh: false, ownKitTokens });
  const compiler = webpack({
    context: folder,
    mode: 'production',
    devtool: false,
    entry: { one: './one.tsx', two: './two.tsx', both: './both.tsx' },
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'], modules: ['node_modules', join(root, 'node_modules')] },
    // As in a store: the first kit is the shell's, the second a remote's own.
    module: { rules: [{ oneOf: [{ resource: /[\\/]two[\\/]/, rules: rules(true) }, { rules: rules(false) }] }] },
    plugins: [new MiniCssExtractPlugin({ filename: '[name].css', ignoreOrder: true })],
    optimization: { splitChunks: false, minimize: false },
    performance: false,
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
}
