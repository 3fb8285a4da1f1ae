/** What a component's own files say of it. Every function takes texts, so that it runs in Storybook, in tests and in scripts alike. */

/** Names of the custom properties that a stylesheet reads, sorted, without `--`. */
export function tokensOf(css: string): string[] {
  const own = new Set([...css.matchAll(/[{;\s]--([\w-]+)\s*:/g)].map(([, name]) => name));
  const read = [...css.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name ?? '');
  return [...new Set(read)].filter(name => !own.has(name)).sort();
}

/** What the tests beside a component assert, as their titles say. */
export function testedOf(test: string): string[] {
  return [...test.matchAll(/\bit(?:\.each\([^)]*\))?\(\s*(['"`])(.+?)\1/g)].map(([, , title]) => title ?? '');
}

/** Entries of the changelog that name the component, newest first, each with its version. The first version lists all that it began with. */
export function changesOf(changelog: string, names: readonly string[]): { version: string; change: string }[] {
  const word = new RegExp(`\\b(${names.join('|')})\\b`);
  const changes: { version: string; change: string }[] = [];
  let version = '';
  for (const line of changelog.split('\n')) {
    const heading = /^## (\S+)/.exec(line);
    if (heading) version = heading[1] ?? '';
    const change = /^[-*] (.+)/.exec(line)?.[1];
    if (change && (word.test(change) || / entries, from /.test(change))) changes.push({ version, change });
  }
  return changes;
}

/** The section of API.md about an entry: what it exports, as declared. */
export function apiOf(report: string, entry: string): string {
  const section = report.split(/^## /m).find(part => part.startsWith(`${entry}\n`));
  return /```ts\n([\s\S]*?)\n```/.exec(section ?? '')?.[1] ?? '';
}
