import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { KIT } from './shared.ts';

/** How often a room's sources draw something of each entry of the kit: `{ button: 12, dialog: 1 }`. Tests do not count. */
export function kitUsageOf(directory: string): Record<string, number> {
  const usage = new Map<string, number>();
  const files = globSync('src/**/*.tsx', {
    cwd: directory,
    exclude: path => /\.(test|stories)\.|generated|[\\/]test$/.test(path),
  });
  for (const file of files) {
    for (const entry of drawnEntries(readFileSync(join(directory, file), 'utf8')))
      usage.set(entry, (usage.get(entry) ?? 0) + 1);
  }
  return Object.fromEntries([...usage].sort(([a], [b]) => a.localeCompare(b)));
}

/** The entry of every element that is drawn, in order: `['button', 'stack', 'button']`. */
export function drawnEntries(source: string): string[] {
  const program = parseSync(source, { syntax: 'typescript', tsx: true, target: 'es2022' });
  const entries = new Map<string, string>();
  const drawn: string[] = [];
  visit(program, node => {
    if (node.type === 'ImportDeclaration') readImport(node, entries);
    // What is handed in to be drawn later (`kit.Drawer`) is fetched where it is first meant to be used.
    if (node.type === 'CallExpression' && (node.callee as Node).type === 'Import') {
      const entry = entryOf((node.arguments as { expression: Node }[])[0]?.expression.value);
      if (entry) drawn.push(entry);
    }
    if (node.type === 'JSXOpeningElement') {
      const name = node.name as Node;
      const local = (name.type === 'JSXMemberExpression' ? (name.object as Node) : name).value;
      const entry = entries.get(String(local));
      if (entry) drawn.push(entry);
    }
  });
  return drawn;
}

type Node = { type: string; [key: string]: unknown };

function readImport(node: Node, entries: Map<string, string>): void {
  const entry = entryOf((node.source as Node).value);
  if (!entry || node.typeOnly) return;
  for (const specifier of node.specifiers as { local: Node }[]) entries.set(String(specifier.local.value), entry);
}

const entryOf = (specifier: unknown) =>
  typeof specifier === 'string' && specifier.startsWith(`${KIT}/`) && !specifier.endsWith('.css')
    ? specifier.slice(KIT.length + 1)
    : undefined;

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (value && typeof value === 'object') {
    if (typeof (value as Node).type === 'string') see(value as Node);
    for (const child of Object.values(value)) visit(child, see);
  }
}
