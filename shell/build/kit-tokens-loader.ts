import { dirname, join, relative } from 'node:path';
import type { LoaderContext } from 'webpack';
import { packageOf } from './package-of.ts';
import { KIT } from './shared.ts';

const TOKENS = 'src/tokens/generated/tokens.css';

/**
 * A remote's own copy of the kit is drawn beside a shell of another major version: it takes its own tokens along, under
 * names that carry its major version, also into portals. Other styles pass as they are: they use the page's tokens.
 */
export default function kitTokens(this: LoaderContext<object>, source: string): string {
  const kit = packageOf(this.resourcePath);
  if (kit.name !== KIT) return source;
  const named = ownTokens(source, kit.version);
  const tokens = join(kit.directory, TOKENS);
  if (this.resourcePath === tokens) return named;
  const path = relative(dirname(this.resourcePath), tokens).replaceAll('\\', '/');
  return `@import "${path}";\n${named}`;
}

/** `--colour-ink` → `--kit-2-colour-ink`, where it is set and where it is used. */
export const ownTokens = (source: string, version: string): string =>
  source.replace(/(?<![\w-])--(?=[a-z])/g, `--kit-${version.split('.')[0]}-`);
