import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { KitInterface, KitUse, Shape, Use } from '../contract/interface.ts';
import { fromWorkingCopy, placeOf, type RoomProgram, walk } from './program.ts';
import { isOptional, shapeOfType } from './shape-of-type.ts';
import { propsOfComponent } from './slots.ts';

const KIT = /^@maru\/ui-kit\/([a-z0-9-]+)$/;
const TOKEN_USE = /var\(\s*(--[a-z0-9-]+)/g;
const TOKEN = /^\s*(--[a-z0-9-]+)\s*:/gm;

/** Exports of each kit entry, with the props that the kit itself declares; the rest is the element's own. */
export function kitInterface(program: RoomProgram): KitInterface {
  const { checker, root, read, all } = program;
  const entries: KitInterface['entries'] = {};
  for (const file of all) {
    const entry = /\/ui-kit\/src\/components\/([^/]+)\/index\.ts$/.exec(file.fileName)?.[1];
    const module = entry && checker.getSymbolAtLocation(file);
    if (!entry || !module) continue;
    const exported = checker.getExportsOfModule(module).map(symbol => [symbol.name, propsOf(checker, symbol)] as const);
    entries[entry] = Object.fromEntries(exported.sort(([one], [other]) => (one < other ? -1 : 1)));
  }
  const { version } = JSON.parse(read(fromWorkingCopy(root, 'ui-kit/package.json')) ?? '{}') as { version: string };
  return { version, entries: sorted(entries), tokens: tokensOfKit(program) };
}

function tokensOfKit({ root, read }: RoomProgram): string[] {
  const css = read(fromWorkingCopy(root, 'ui-kit/src/tokens/generated/tokens.css')) ?? '';
  return unique([...css.matchAll(TOKEN)].map(([, name]) => name ?? ''));
}

function propsOf(checker: ts.TypeChecker, symbol: ts.Symbol): Shape {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  if (!(target.flags & ts.SymbolFlags.Value)) return {};
  const props = propsOfComponent(checker, checker.getTypeOfSymbol(target));
  if (!props || !isComponent(symbol.name)) return {};
  const properties: Record<string, Shape> = {};
  const required: string[] = [];
  for (const property of props.getProperties()) {
    if (!isDeclaredByKit(property)) continue;
    const type = checker.getTypeOfSymbol(property);
    properties[property.name] = shapeOfType(checker, type);
    if (!isOptional(property, type) && property.name !== 'children') required.push(property.name);
  }
  return { type: 'object', properties, required };
}

const isComponent = (name: string) => /^[A-Z]/.test(name);
const isDeclaredByKit = (property: ts.Symbol) =>
  (property.declarations ?? []).some(each => /\/ui-kit\/src\//.test(each.getSourceFile().fileName));

/** Kit exports that a room imports, the props that it sets where it shows them, and tokens of its stylesheets. */
export function kitUse(program: RoomProgram): KitUse {
  const entries: KitUse['entries'] = {};
  const components = new Map<ts.Symbol, Use[]>();
  walk(program, node => {
    if (ts.isImportDeclaration(node)) addImports(program, node, entries, components);
  });
  walk(program, node => {
    if (!ts.isJsxSelfClosingElement(node) && !ts.isJsxOpeningElement(node)) return;
    const symbol = program.checker.getSymbolAtLocation(node.tagName);
    const uses = symbol && components.get(symbol);
    if (uses) uses.push({ at: placeOf(program, node), shape: attributesOf(program.checker, node) });
  });
  return { entries: sorted(entries), tokens: tokensOf(program) };
}

function addImports(
  { checker }: RoomProgram,
  node: ts.ImportDeclaration,
  entries: KitUse['entries'],
  components: Map<ts.Symbol, Use[]>,
): void {
  const entry = ts.isStringLiteral(node.moduleSpecifier) ? KIT.exec(node.moduleSpecifier.text)?.[1] : undefined;
  const named = node.importClause?.namedBindings;
  if (!entry || entry === 'tokens' || !named || !ts.isNamedImports(named) || node.importClause?.isTypeOnly) return;
  entries[entry] ??= {};
  for (const element of named.elements) {
    if (element.isTypeOnly) continue;
    const name = (element.propertyName ?? element.name).text;
    const uses = entries[entry][name] ?? [];
    entries[entry][name] = uses;
    const symbol = checker.getSymbolAtLocation(element.name);
    if (symbol) components.set(symbol, uses);
  }
}

/** Props that are set by name. With a spread, more may be set: then nothing is said of what is missing. */
function attributesOf(checker: ts.TypeChecker, element: ts.JsxOpeningLikeElement): Shape {
  const properties: Record<string, Shape> = {};
  let isWhole = true;
  for (const attribute of element.attributes.properties) {
    if (!ts.isJsxAttribute(attribute)) {
      isWhole = false;
      continue;
    }
    properties[attribute.name.getText()] = shapeOfAttribute(checker, attribute.initializer);
  }
  const required = Object.keys(properties);
  return { type: 'object', properties, required, ...(!isWhole && { additionalProperties: true }) };
}

function shapeOfAttribute(checker: ts.TypeChecker, value: ts.JsxAttributeValue | undefined): Shape {
  if (!value) return { enum: [true] };
  if (ts.isStringLiteral(value)) return { enum: [value.text] };
  const expression = ts.isJsxExpression(value) ? value.expression : value;
  return expression ? shapeOfType(checker, checker.getTypeAtLocation(expression)) : {};
}

/** Of the custom properties in its stylesheets those that are the kit's. */
function tokensOf(program: RoomProgram): string[] {
  const { root, room, read } = program;
  const folder = join(root, room);
  const files = globSync('src/**/*.css', { cwd: folder }).map(path => join(folder, path));
  const found = files.map(path => read(path) ?? readFileSync(path, 'utf8'));
  const kit = new Set(tokensOfKit(program));
  const used = found.flatMap(text => [...text.matchAll(TOKEN_USE)].map(([, name]) => name ?? ''));
  return unique(used.filter(name => kit.has(name)));
}

const unique = (names: readonly string[]) => [...new Set(names)].sort();
const sorted = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
