import { cssFile } from './css-file.ts';
import type { Tokens } from './token.ts';
import { typescriptFile } from './typescript-file.ts';

/** Terrazzo plugin: custom properties with `light-dark()` and the names and values as TypeScript. */
export function maruTokens() {
  return {
    name: 'maru-tokens',
    async build({ tokens, outputFile }: { tokens: object; outputFile: (name: string, contents: string) => void }) {
      outputFile('tokens.css', cssFile(tokens as Tokens));
      outputFile('tokens.ts', typescriptFile(tokens as Tokens));
    },
  };
}
