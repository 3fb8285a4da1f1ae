import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { entriesOf } from './entry-budgets.ts';

// Every entry alone, minified, without react: what a page pays for the first use of it. `size-limit` weighs them.
const room = join(dirname(fileURLToPath(import.meta.url)), '../..');
rmSync(join(room, '.cache/sizes'), { recursive: true, force: true });
for (const entry of entriesOf(room)) {
  await build({
    configFile: false,
    logLevel: 'error',
    root: room,
    publicDir: false,
    build: {
      outDir: join(room, '.cache/sizes', entry),
      lib: {
        entry: join(room, 'src/components', entry, 'index.ts'),
        formats: ['es'],
        fileName: 'entry',
        cssFileName: 'entry',
      },
      minify: true,
      rolldownOptions: { external: [/^react(-dom)?(\/|$)/] },
    },
  });
}
