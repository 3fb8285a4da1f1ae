import ts from 'typescript';
import type { Shape, Use } from '../contract/interface.ts';
import { placeOf, type RoomProgram, walk } from './program.ts';
import { shapeOfType } from './shape-of-type.ts';

/** Props of each slot that `remote.slots` has: those of the component that its loader promises. */
export function offeredSlots(program: RoomProgram): Record<string, Shape> {
  const { checker, sources } = program;
  const offers: Record<string, Shape> = {};
  const remote = sources.find(({ fileName }) => /\/src\/remote\.tsx?$/.test(fileName));
  const module = remote && checker.getSymbolAtLocation(remote);
  const exported = module && checker.getExportsOfModule(module).find(({ name }) => name === 'remote');
  const slots = exported && checker.getTypeOfSymbol(exported).getProperty('slots');
  if (!slots) return offers;
  for (const slot of checker.getPropertiesOfType(checker.getTypeOfSymbol(slots))) {
    const props = propsOfLoader(checker, checker.getTypeOfSymbol(slot));
    offers[slot.name] = props ? shapeOfType(checker, props) : { type: 'object', properties: {} };
  }
  return offers;
}

function propsOfLoader(checker: ts.TypeChecker, loader: ts.Type): ts.Type | undefined {
  const promise = loader.getCallSignatures()[0]?.getReturnType();
  const component = promise && checker.getAwaitedType(promise);
  return component && propsOfComponent(checker, component.isUnion() ? writtenHere(component) : component);
}

/** `satisfies RemoteModule` adds React's general component types to what the loader promises; the component is no package's. */
function writtenHere(union: ts.UnionType): ts.Type {
  const own = union.types.find(each => each.symbol?.declarations?.some(one => !one.getSourceFile().isDeclarationFile));
  return own ?? union;
}

/** The first parameter of a function component, or of a class's constructor. */
export function propsOfComponent(checker: ts.TypeChecker, component: ts.Type): ts.Type | undefined {
  const [signature] = [...component.getCallSignatures(), ...component.getConstructSignatures()];
  const [props] = signature?.getParameters() ?? [];
  return props && checker.getTypeOfSymbol(props);
}

/** Each `<Slot name="…" props={…} />`, with what is really passed, which may be less than the slot takes. */
export function usedSlots(program: RoomProgram): Record<string, Use[]> {
  const uses: Record<string, Use[]> = {};
  walk(program, node => {
    if (!ts.isJsxSelfClosingElement(node) && !ts.isJsxOpeningElement(node)) return;
    if (!isSlotOfContract(program.checker, node.tagName)) return;
    const passed = attributeOf(node, 'props');
    const shape = passed
      ? shapeOfType(program.checker, program.checker.getTypeAtLocation(passed))
      : { type: 'object', properties: {} };
    const name = attributeOf(node, 'name');
    for (const slot of name ? textsOf(program.checker, name) : []) {
      uses[slot] = [...(uses[slot] ?? []), { at: placeOf(program, node), shape }];
    }
  });
  return uses;
}

function isSlotOfContract(checker: ts.TypeChecker, tag: ts.JsxTagNameExpression): boolean {
  const symbol = checker.getSymbolAtLocation(tag);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const file = target?.declarations?.[0]?.getSourceFile().fileName ?? '';
  return target?.name === 'Slot' && /\/shell\/contract\//.test(file);
}

function attributeOf(element: ts.JsxOpeningLikeElement, name: string): ts.Expression | undefined {
  for (const attribute of element.attributes.properties) {
    if (!ts.isJsxAttribute(attribute) || attribute.name.getText() !== name) continue;
    const { initializer } = attribute;
    return initializer && ts.isJsxExpression(initializer) ? initializer.expression : (initializer as ts.Expression);
  }
  return undefined;
}

/** The texts that an expression may be: one for a literal, several for a union of them. */
export function textsOf(checker: ts.TypeChecker, expression: ts.Expression): string[] {
  if (ts.isStringLiteral(expression)) return [expression.text];
  const type = checker.getTypeAtLocation(expression);
  return (type.isUnion() ? type.types : [type]).flatMap(each => (each.isStringLiteral() ? [each.value] : []));
}
