import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack, { type Configuration } from 'webpack';

/** Builds the room in the current folder by its `webpack.config.ts`; the exit code is 1 when it fails. */
const directory = process.cwd();
const file = join(directory, 'webpack.config.ts');
if (!existsSync(file)) throw new Error(`${directory} has no webpack.config.ts`);
const { default: configurations } = (await import(pathToFileURL(file).href)) as { default: Configuration[] };
rmSync(join(directory, 'dist', 'release'), { recursive: true, force: true });

const compiler = webpack(configurations);
compiler.run((error, stats) => {
  if (error) console.error(error);
  if (stats?.hasErrors() || stats?.hasWarnings())
    console.error(stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY }));
  process.exitCode = error || stats?.hasErrors() ? 1 : 0;
  compiler.close(() => undefined);
});
