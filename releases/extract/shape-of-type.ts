import ts from 'typescript';
import type { Shape } from '../contract/interface.ts';

const DEPTH = 12;

/**
 * A type as plain data. What is no data (functions, elements, classes of the platform) and what contains itself is
 * anything; an optional field and one that may be undefined are the same.
 */
export function shapeOfType(checker: ts.TypeChecker, type: ts.Type, within: readonly ts.Type[] = []): Shape {
  const { flags } = type;
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never)) return {};
  if (flags & ts.TypeFlags.Null) return { enum: [null] };
  if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return {};
  if (type.isStringLiteral() || type.isNumberLiteral()) return { enum: [type.value] };
  if (flags & ts.TypeFlags.BooleanLiteral) return { enum: [checker.typeToString(type) === 'true'] };
  if (flags & (ts.TypeFlags.StringLike | ts.TypeFlags.TemplateLiteral)) return { type: 'string' };
  if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
  if (flags & ts.TypeFlags.BooleanLike && !type.isUnion()) return { type: 'boolean' };
  if (type.isUnion()) return shapeOfUnion(checker, type, within);
  // `string & { brand }` is a string.
  if (type.isIntersection() && type.types.some(isPrimitive)) {
    return shapeOfType(checker, type.types.find(isPrimitive) as ts.Type, within);
  }
  if (type.isTypeParameter()) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint && constraint !== type ? shapeOfType(checker, constraint, within) : {};
  }
  if (within.includes(type) || within.length >= DEPTH) return {};
  return shapeOfObject(checker, type, [...within, type]);
}

function shapeOfUnion(checker: ts.TypeChecker, type: ts.UnionType, within: readonly ts.Type[]): Shape {
  const shapes = type.types
    .filter(each => !(each.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)))
    .map(each => shapeOfType(checker, each, within));
  if (shapes.some(shape => Object.keys(shape).length === 0)) return {};
  const values = [...new Set(shapes.flatMap(shape => shape.enum ?? []))].sort(byText);
  const others = distinct(shapes.filter(shape => !shape.enum));
  const isBoolean = values.includes(true) && values.includes(false);
  const rest = isBoolean ? values.filter(value => typeof value !== 'boolean') : values;
  const all = [...others, ...(isBoolean ? [{ type: 'boolean' }] : []), ...(rest.length > 0 ? [{ enum: rest }] : [])];
  return all.length === 1 ? (all[0] ?? {}) : { anyOf: all };
}

function shapeOfObject(checker: ts.TypeChecker, type: ts.Type, within: readonly ts.Type[]): Shape {
  if (checker.isTupleType(type) || checker.isArrayType(type)) {
    const parts = checker.getTypeArguments(type as ts.TypeReference);
    const shapes = distinct(parts.map(part => shapeOfType(checker, part, within)));
    const [first, ...rest] = shapes;
    return { type: 'array', items: rest.length > 0 ? { anyOf: shapes } : (first ?? {}) };
  }
  const isCallable = type.getCallSignatures().length + type.getConstructSignatures().length > 0;
  if (isCallable || isOfPlatform(type)) return {};
  const properties: Record<string, Shape> = {};
  const required: string[] = [];
  for (const property of [...checker.getPropertiesOfType(type)].sort(byName)) {
    const found = checker.getTypeOfSymbol(property);
    properties[property.name] = shapeOfType(checker, found, within);
    if (!isOptional(property, found)) required.push(property.name);
  }
  const index = checker.getIndexInfosOfType(type)[0];
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    ...(index && { additionalProperties: shapeOfType(checker, index.type, within) }),
  };
}

/** A field that may be left out, or be undefined. */
export function isOptional(property: ts.Symbol, type: ts.Type): boolean {
  if (property.flags & ts.SymbolFlags.Optional) return true;
  const parts = type.isUnion() ? type.types : [type];
  return parts.some(part => part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Any | ts.TypeFlags.Unknown));
}

/** Declared by TypeScript's libraries or a package: a Date, an element, a context; nothing to compare field by field. */
function isOfPlatform(type: ts.Type): boolean {
  const declarations = (type.symbol ?? type.aliasSymbol)?.declarations ?? [];
  return (
    declarations.length > 0 &&
    declarations.every(each => {
      const file = each.getSourceFile();
      return file.isDeclarationFile && !ts.isMappedTypeNode(each);
    })
  );
}

const isPrimitive = ({ flags }: ts.Type) => (flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0;
const distinct = (shapes: Shape[]): Shape[] => [
  ...new Map(shapes.map(shape => [JSON.stringify(shape), shape])).values(),
];
const byName = (one: ts.Symbol, other: ts.Symbol) => (one.name < other.name ? -1 : 1);
const byText = (one: unknown, other: unknown) => (String(one) < String(other) ? -1 : 1);
