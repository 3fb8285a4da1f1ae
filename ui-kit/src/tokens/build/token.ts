/** A token as Terrazzo hands it to a plugin: aliases resolved, values normalised. */
export interface Token {
  id: string;
  $type: string;
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on $type; format.ts names each of them
  $value: any;
  $description?: string;
}

export type Tokens = Record<string, Token>;

/** Tokens below a group, by their name in it: `group(tokens, 'color.light').get('ink')`. */
export function group(tokens: Tokens, path: string): Map<string, Token> {
  const found = new Map<string, Token>();
  for (const token of Object.values(tokens)) {
    if (token.id.startsWith(`${path}.`)) found.set(token.id.slice(path.length + 1), token);
  }
  return found;
}

export function need(tokens: Tokens, id: string): Token {
  const token = tokens[id];
  if (!token) throw new Error(`The token ${id} is missing.`);
  return token;
}
