import ts from 'typescript';
import type { Operation, Operations, Shape } from '../contract/interface.ts';
import type { RoomProgram } from './program.ts';
import { shapeOfType } from './shape-of-type.ts';

/**
 * What the gateway calls of each service: every `upstream.call(context, { method, path, query, body, answer })` of
 * `src/clients/<service>.client.ts`, with the types of what is sent and of what its answer is parsed as.
 */
export function serviceCalls(program: RoomProgram): Record<string, Operations> {
  const calls: Record<string, Operations> = {};
  for (const file of program.sources) {
    const service = /\/src\/clients\/([a-z-]+)\.client\.ts$/.exec(file.fileName)?.[1];
    if (!service) continue;
    const found: Operations = {};
    const step = (node: ts.Node): void => {
      const operation = operationOf(program.checker, node);
      if (operation) {
        const id = `${operation.method} ${operation.path}`;
        found[id] = found[id] ? joined(found[id], operation) : operation;
      }
      ts.forEachChild(node, step);
    };
    step(file);
    if (Object.keys(found).length > 0) calls[service] = found;
  }
  return calls;
}

function operationOf(checker: ts.TypeChecker, node: ts.Node): Operation | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const request = node.arguments[1];
  if (node.expression.name.text !== 'call' || !request || !ts.isObjectLiteralExpression(request)) return undefined;
  const property = (name: string) => propertyOf(request, name);
  const [path, method, answer] = [property('path'), property('method'), property('answer')];
  if (!path || !answer) return undefined;
  const body = property('body');
  const query = property('query');
  return {
    method: method ? textOf(checker, method, new Map()) : 'GET',
    path: textOf(checker, path, new Map()).replace(/\*+/g, '*'),
    query: query ? typeShape(checker, query) : { type: 'object', properties: {} },
    requests: body ? { 'application/json': typeShape(checker, body) } : {},
    response: inputOfSchema(checker, answer),
  };
}

/** `{ body }` as well as `{ body: x }`. */
function propertyOf(literal: ts.ObjectLiteralExpression, name: string) {
  const property = literal.properties.find(each => each.name?.getText() === name);
  if (!property) return undefined;
  if (ts.isPropertyAssignment(property)) return property.initializer;
  return ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
}

const typeShape = (checker: ts.TypeChecker, node: ts.Expression): Shape => {
  const symbol =
    ts.isIdentifier(node) && ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : undefined;
  return shapeOfType(checker, symbol ? checker.getTypeOfSymbol(symbol) : checker.getTypeAtLocation(node));
};

/** What a valibot schema accepts: the `input` of its `~types`. */
function inputOfSchema(checker: ts.TypeChecker, schema: ts.Expression): Shape {
  const types = checker.getTypeAtLocation(schema).getProperty('~types');
  const held = types && checker.getNonNullableType(checker.getTypeOfSymbol(types));
  const input = held?.getProperty('input');
  return input ? shapeOfType(checker, checker.getTypeOfSymbol(input)) : {};
}

/** A text with `*` for what is only known when it runs; the file's own small functions are followed. */
function textOf(checker: ts.TypeChecker, node: ts.Expression, known: ReadonlyMap<string, string>): string {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map(span => textOf(checker, span.expression, known) + span.literal.text);
    return node.head.text + spans.join('');
  }
  if (ts.isIdentifier(node)) return known.get(node.text) ?? '*';
  const called = ts.isCallExpression(node) ? functionOf(checker, node.expression) : undefined;
  if (!called || !ts.isCallExpression(node) || ts.isBlock(called.body)) return '*';
  const values = called.parameters.map(({ name, initializer }, index): [string, string] => {
    const given = node.arguments[index] ?? initializer;
    return [name.getText(), given ? textOf(checker, given, known) : '*'];
  });
  return textOf(checker, called.body, new Map(values));
}

function functionOf(checker: ts.TypeChecker, callee: ts.Expression): ts.ArrowFunction | undefined {
  const declared = checker.getSymbolAtLocation(callee)?.valueDeclaration;
  const value = declared && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
  return value && ts.isArrowFunction(value) ? value : undefined;
}

/** The same operation called in two places. */
function joined(one: Operation, other: Operation): Operation {
  const either = (a: Shape, b: Shape): Shape => (JSON.stringify(a) === JSON.stringify(b) ? a : { anyOf: [a, b] });
  const [body, next] = [one.requests['application/json'], other.requests['application/json']];
  return {
    ...one,
    query: either(one.query, other.query),
    requests: body && next ? { 'application/json': either(body, next) } : { ...one.requests, ...other.requests },
    response: { allOf: [one.response, other.response] },
  };
}
