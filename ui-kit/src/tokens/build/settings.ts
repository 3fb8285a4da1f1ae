import type { defineConfig } from '@terrazzo/cli';
import { contrastPairs } from './contrast-pairs.ts';
import { maruTokens } from './maru-tokens.ts';

type Config = Parameters<typeof defineConfig>[0];

const files = ['color', 'type', 'space', 'shape', 'motion'].map(name => `./src/tokens/${name}.tokens.json`);

/** Terrazzo's settings for a folder to write to; a pair of roles below WCAG 2 AA stops the build. */
export function settings(outDir: string): Config {
  return {
    tokens: files,
    outDir,
    alphabetize: false,
    plugins: [maruTokens()],
    lint: {
      rules: {
        'core/valid-color': ['error', { legacyFormat: false, ignoreRanges: false }],
        'a11y/min-contrast': ['error', { level: 'AA', pairs: contrastPairs }],
      },
    },
  };
}
