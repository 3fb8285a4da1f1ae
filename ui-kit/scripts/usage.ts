import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** How often each room draws each entry of the kit, counted in its sources: `dist/docs/usage.json`, which Storybook shows. */
export interface Usage {
  components: Record<string, { room: string; kitVersion: string; count: number }[]>;
}

const ROOT = join(import.meta.dirname, '../..');
const ROOMS = ['shell', 'mfe-catalog', 'mfe-cart', 'mfe-account'];

/** JSX elements of each entry in one source file; an import that is never drawn (a hook, a function) counts once. */
export function countIn(source: string): Record<string, number> {
  const file = ts.createSourceFile('x.tsx', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  const entryOf = new Map<string, string>();
  const counts: Record<string, number> = {};
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const entry = /^@maru\/ui-kit\/([\w-]+)$/.exec(statement.moduleSpecifier.text)?.[1];
    const bindings = statement.importClause?.namedBindings;
    if (!entry || statement.importClause?.isTypeOnly || !bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name, isTypeOnly } of bindings.elements) if (!isTypeOnly) entryOf.set(name.text, entry);
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const entry = ts.isIdentifier(node.tagName) ? entryOf.get(node.tagName.text) : undefined;
      if (entry) counts[entry] = (counts[entry] ?? 0) + 1;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  for (const entry of entryOf.values()) counts[entry] ??= 1;
  return counts;
}

export function readUsage(root = ROOT): Usage {
  const { version } = JSON.parse(readFileSync(join(root, 'ui-kit/package.json'), 'utf8')) as { version: string };
  const components: Usage['components'] = {};
  for (const room of ROOMS) {
    const counts: Record<string, number> = {};
    for (const file of globSync(`${room}/src/**/*.{ts,tsx}`, { cwd: root })) {
      if (/\.(test|stories)\.tsx?$/.test(file)) continue;
      for (const [entry, count] of Object.entries(countIn(readFileSync(join(root, file), 'utf8')))) {
        counts[entry] = (counts[entry] ?? 0) + count;
      }
    }
    for (const [entry, count] of Object.entries(counts)) {
      components[entry] ??= [];
      components[entry].push({ room, kitVersion: version, count });
    }
  }
  return { components };
}

if (import.meta.main) {
  const target = join(ROOT, 'ui-kit/dist/docs/usage.json');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(readUsage()));
}
