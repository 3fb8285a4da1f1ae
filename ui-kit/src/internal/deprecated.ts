/** Replaced by bundlers, as React's own is; elsewhere it is what Node has. */
declare const process: { env: { NODE_ENV?: string } };

const said = new Set<string>();

/**
 * Says once, in development only, that a use has an end: `deprecated('Link', 'render={<button>}', 'LinkButton')`.
 * A deprecation names what to use instead, and goes with the next major version.
 */
export function deprecated(component: string, what: string, replacement: string): void {
  if (process.env.NODE_ENV === 'production') return;
  const text = `@maru/ui-kit: ${component} ${what} is deprecated, use ${replacement}.`;
  if (said.has(text)) return;
  said.add(text);
  // biome-ignore lint/suspicious/noConsole: a warning for who builds with the kit
  console.warn(text);
}
