/// <reference types="vite/client" />
import api from '../../../API.md?raw';
import changelog from '../../../CHANGELOG.md?raw';
import conformance from '../../testing/describe-component.tsx?raw';
import type { ComponentDocs } from './component-docs.ts';
import { apiOf, changesOf, testedOf, tokensOf } from './facts-of.ts';

export interface Entry {
  /** Folder and sub-path: `button` of `@maru/ui-kit/button`. */
  name: string;
  docs: ComponentDocs | undefined;
  stories: readonly string[];
  tokens: readonly string[];
  tested: readonly string[];
  changes: readonly { version: string; change: string }[];
  api: string;
}

const docs = import.meta.glob<ComponentDocs>('../../components/*/*.docs.tsx', { eager: true, import: 'docs' });
const stories = text(
  import.meta.glob<string>('../../components/*/*.stories.tsx', { eager: true, query: '?raw', import: 'default' }),
);
const sheets = text(
  import.meta.glob<string>('../../components/*/*.module.css', { eager: true, query: '?raw', import: 'default' }),
);
const tests = text(
  import.meta.glob<string>('../../components/*/*.test.tsx', { eager: true, query: '?raw', import: 'default' }),
);

/** Every entry of the kit, by name, with all that its page shows. */
export const entries: readonly Entry[] = [...new Set(Object.keys(stories))].sort().map(name => ({
  name,
  docs: Object.entries(docs).find(([path]) => folderOf(path) === name)?.[1],
  stories: [...(stories[name] ?? '').matchAll(/^export const (\w+)/gm)].map(([, story]) => story ?? ''),
  tokens: tokensOf(sheets[name] ?? ''),
  tested: testedOf(`${tests[name]?.includes('describeComponent(') ? conformance : ''}${tests[name] ?? ''}`),
  changes: changesOf(changelog, [name, exportName(name)]),
  api: apiOf(api, name),
}));

/** `product-card` → `ProductCard`. */
function exportName(entry: string): string {
  return entry.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
}

/** How a room enters it. */
export function importLine({ name, api: declared }: Entry): string {
  const exported = [...(declared.split(' from ')[0] ?? '').matchAll(/(?<!type )\b([A-Z]\w+)/g)].map(([, one]) => one);
  return `import { ${[...new Set(exported)].join(', ') || exportName(name)} } from '@maru/ui-kit/${name}';`;
}

/** The sections of the page that have nothing to show. */
export function missingSections({ docs: said, stories: shown, tested, changes, api: declared }: Entry): string[] {
  const filled = {
    overview: said?.overview,
    playground: shown[0],
    usage: said?.usage.do.length && said.usage.dont.length,
    content: said?.content.length,
    accessibility: said?.accessibility.roles.length && said.accessibility.keyboard.length && tested.length,
    api: declared,
    status: said?.status,
    changelog: changes.length,
  };
  return Object.entries(filled)
    .filter(([, content]) => !content)
    .map(([section]) => section);
}

function folderOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/** Path → text, as folder → all texts in it. */
function text(modules: Record<string, string>): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [path, content] of Object.entries(modules)) {
    all[folderOf(path)] = `${all[folderOf(path)] ?? ''}${content}`;
  }
  return all;
}
