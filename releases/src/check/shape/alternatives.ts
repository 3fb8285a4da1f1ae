import type { Shape } from '../../../contract/interface.ts';

/** One way in which data may look: a set of values, or one type. An empty shape is anything. */
export type Alternative = Shape & { type?: string };

/** A shape as the ways in which it may look, without `anyOf`, `oneOf`, `allOf`, `const` and several types. */
export function alternativesOf(shape: Shape): Alternative[] {
  const { anyOf, oneOf, allOf, ...own } = shape;
  if (allOf) return alternativesOf(allOf.reduce(intersect, { ...own, anyOf, oneOf }));
  const options = anyOf ?? oneOf;
  if (options) return mergeValues(options.flatMap(option => alternativesOf(intersect(own, option))));
  if ('const' in own) return [{ enum: [own.const] }];
  if (own.enum) return [{ enum: own.enum }];
  if (Array.isArray(own.type)) return own.type.flatMap(type => alternativesOf({ ...own, type }));
  if (own.type === 'null') return [{ enum: [null] }];
  if (own.type === 'boolean') return [{ enum: [true, false] }];
  return [{ ...own, type: own.type ?? (own.properties ? 'object' : undefined) }];
}

/** What both shapes ask for. */
function intersect(one: Shape, other: Shape): Shape {
  const properties = { ...one.properties };
  for (const [name, shape] of Object.entries(other.properties ?? {})) {
    const known = properties[name];
    properties[name] = known ? intersect(known, shape) : shape;
  }
  const required = [...new Set([...(one.required ?? []), ...(other.required ?? [])])];
  const all = [...alternativeLists(one), ...alternativeLists(other)];
  const merged: Shape = { ...one, ...other };
  delete merged.anyOf;
  delete merged.oneOf;
  if (Object.keys(properties).length > 0) merged.properties = properties;
  if (required.length > 0) merged.required = required;
  const [first, ...rest] = all;
  if (first) merged.anyOf = rest.reduce((list, next) => list.flatMap(a => next.map(b => intersect(a, b))), first);
  return merged;
}

const alternativeLists = ({ anyOf, oneOf, allOf }: Shape): Shape[][] => [
  ...(anyOf ? [anyOf] : []),
  ...(oneOf ? [oneOf] : []),
  ...(allOf ? [[allOf.reduce(intersect, {})]] : []),
];

/** All values of a union are one set, so that what is missing is said once. */
function mergeValues(alternatives: Alternative[]): Alternative[] {
  const values = [...new Set(alternatives.flatMap(each => each.enum ?? []))];
  const types = alternatives.filter(each => !each.enum);
  return values.length > 0 ? [...types, { enum: values }] : types;
}

/** A shape in a few words: `string`, `"a" | "b"`, `{ sku, name }`. */
export function describeShape(shape: Shape): string {
  const parts = alternativesOf(shape).map(each => {
    if (each.enum) return isBoolean(each.enum) ? 'boolean' : each.enum.map(value => JSON.stringify(value)).join(' | ');
    if (each.type === 'array') return `${each.items ? describeShape(each.items) : 'anything'}[]`;
    if (each.type === 'object') return each.properties ? `{ ${Object.keys(each.properties).join(', ')} }` : 'an object';
    return each.type ?? 'anything';
  });
  return parts.join(' | ');
}

const isBoolean = (values: readonly unknown[]) => values.length === 2 && values.every(v => typeof v === 'boolean');
