import ts from 'typescript';
import type { Operation, Shape } from '../contract/interface.ts';
import type { RoomProgram } from './program.ts';

/**
 * Every name that the sources of a program write: a field that none of them is called cannot be read. Generated files
 * name all fields and read none.
 */
export function namesWritten({ all }: RoomProgram): Set<string> {
  const names = new Set<string>();
  const step = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) names.add(node.text);
    ts.forEachChild(node, step);
  };
  for (const file of all) if (!/\/generated\/|\/node_modules\//.test(file.fileName)) step(file);
  return names;
}

/** An operation with those fields only that somebody names: what is sent may lack them, what is answered need not have them. */
export function operationNamed(operation: Operation, names: ReadonlySet<string>): Operation {
  return {
    ...operation,
    query: named(operation.query, names, true),
    requests: Object.fromEntries(
      Object.entries(operation.requests).map(([type, shape]) => [type, named(shape, names, true)]),
    ),
    response: named(operation.response, names, false),
  };
}

function named(shape: Shape, names: ReadonlySet<string>, keepsRequired: boolean): Shape {
  const inner = (each: Shape) => named(each, names, keepsRequired);
  const result: Shape = { ...shape };
  if (shape.properties) {
    const kept = Object.entries(shape.properties).filter(
      ([name]) => names.has(name) || (keepsRequired && shape.required?.includes(name)),
    );
    result.properties = Object.fromEntries(kept.map(([name, value]) => [name, inner(value)]));
    const required = shape.required?.filter(name => keepsRequired || names.has(name));
    if (required) result.required = required;
  }
  if (shape.items) result.items = inner(shape.items);
  if (typeof shape.additionalProperties === 'object') result.additionalProperties = inner(shape.additionalProperties);
  for (const key of ['anyOf', 'oneOf', 'allOf'] as const) {
    const list = shape[key];
    if (list) result[key] = list.map(inner);
  }
  return result;
}
