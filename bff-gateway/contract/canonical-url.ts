/**
 * The name under which a read is primed in a document: path, `?`, and the query sorted by name and value.
 * The gateway writes it and the client looks it up, so both take it from here.
 */
export function canonicalUrl(url: string | URL): string {
  const { pathname, searchParams } = new URL(url, 'http://canonical.invalid');
  const pairs = [...searchParams].sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  const query = new URLSearchParams(pairs).toString();
  return query ? `${pathname}?${query}` : pathname;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
