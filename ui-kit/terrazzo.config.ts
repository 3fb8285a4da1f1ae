import { defineConfig } from '@terrazzo/cli';
import { contrastPairs } from './src/tokens/build/contrast-pairs.ts';
import { maruTokens } from './src/tokens/build/maru-tokens.ts';

const tokens = ['color', 'type', 'space', 'shape', 'motion'].map(name => `./src/tokens/${name}.tokens.json`);

export default defineConfig({
  tokens,
  outDir: './src/tokens/generated/',
  alphabetize: false,
  plugins: [maruTokens()],
  lint: {
    rules: {
      'core/valid-color': ['error', { legacyFormat: false, ignoreRanges: false }],
      'a11y/min-contrast': ['error', { level: 'AA', pairs: contrastPairs }],
    },
  },
});
