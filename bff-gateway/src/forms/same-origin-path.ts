/** Where the sun never shines on another host: nothing resolves against it by accident. */
const BASE = 'http://maru.invalid';

/**
 * The path of a `returnTo`, or undefined for anything that could lead elsewhere: other origins, `//host`, `/\host`,
 * control characters, and the gateway's own commands. Only pages (`/`, `/ko/…`, `/en/…`) and the console are places to
 * return to.
 */
export function sameOriginPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2000 || !value.startsWith('/')) return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers strip them, which would turn "/\t/host" into "//host".
  if (/[\u0000-\u001f\u007f\\]/.test(value) || !URL.canParse(value, BASE)) return undefined;
  const url = new URL(value, BASE);
  if (url.origin !== BASE || !/^\/((ko|en)(\/|$)|_maru\/$|$)/.test(url.pathname) || url.pathname.includes('//'))
    return undefined;
  return url.pathname + url.search + url.hash;
}
