import type { Operations, Shape } from '../../../contract/interface.ts';

/** As much of a document as is read here. References are to itself, `#/components/…`. */
export type OpenApiDocument = { paths?: Record<string, unknown>; components?: unknown };
type Node = Record<string, unknown>;

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
const LIMITS = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'pattern', 'format'] as const;

/** The operations of an OpenAPI 3.1 document by operationId, with shapes that stand alone. */
export function operationsOfDocument(document: OpenApiDocument): Operations {
  const operations: Operations = {};
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      const operation = (item as Node)[method] as Node | undefined;
      if (!operation) continue;
      const id = String(operation.operationId ?? `${method} ${path}`);
      const shared = ((item as Node).parameters as unknown[]) ?? [];
      operations[id] = {
        method: method.toUpperCase(),
        path: path.replace(/\{[^}]*\}/g, '*'),
        query: queryOf(document, [...shared, ...((operation.parameters as unknown[]) ?? [])]),
        requests: bodiesOf(document, operation.requestBody),
        response: answerOf(document, operation.responses as Node | undefined),
      };
    }
  }
  return operations;
}

function queryOf(document: OpenApiDocument, parameters: readonly unknown[]): Shape {
  const found = parameters.map(each => follow(document, each)).filter(each => each.in === 'query');
  return {
    type: 'object',
    properties: Object.fromEntries(found.map(each => [String(each.name), shapeOf(document, each.schema, [])])),
    required: found.filter(each => each.required === true).map(each => String(each.name)),
  };
}

function bodiesOf(document: OpenApiDocument, body: unknown): Record<string, Shape> {
  const content = (follow(document, body).content ?? {}) as Record<string, Node>;
  return Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, shapeOf(document, schema, [])]));
}

/** Every successful answer with a body: `200` and `201` may differ. */
function answerOf(document: OpenApiDocument, responses: Node | undefined): Shape {
  const shapes = Object.entries(responses ?? {}).flatMap(([status, response]) => {
    if (!status.startsWith('2')) return [];
    const content = (follow(document, response).content ?? {}) as Record<string, Node>;
    const json = content['application/json'];
    return json?.schema ? [shapeOf(document, json.schema, [])] : [];
  });
  const different = shapes.filter(
    (shape, index) => shapes.findIndex(each => JSON.stringify(each) === JSON.stringify(shape)) === index,
  );
  return different.length > 1 ? { anyOf: different } : (different[0] ?? {});
}

/** A schema without references, words and examples. What contains itself is anything from there on. */
function shapeOf(document: OpenApiDocument, schema: unknown, within: readonly string[]): Shape {
  const reference = (schema as Node | undefined)?.$ref;
  if (typeof reference === 'string') {
    if (within.includes(reference)) return {};
    return shapeOf(document, pointTo(document, reference), [...within, reference]);
  }
  const node = (schema ?? {}) as Node;
  const inner = (value: unknown) => shapeOf(document, value, within);
  const list = (value: unknown) => (value as unknown[]).map(inner);
  const shape: Shape = {};
  if (node.type !== undefined) shape.type = node.type as string | string[];
  if ('const' in node) shape.const = node.const;
  if (node.enum) shape.enum = node.enum as unknown[];
  if (node.properties)
    shape.properties = Object.fromEntries(Object.entries(node.properties).map(([key, value]) => [key, inner(value)]));
  if (node.required) shape.required = node.required as string[];
  if (typeof node.additionalProperties === 'boolean') shape.additionalProperties = node.additionalProperties;
  else if (node.additionalProperties) shape.additionalProperties = inner(node.additionalProperties);
  if (node.items) shape.items = inner(node.items);
  for (const key of ['anyOf', 'oneOf', 'allOf'] as const) if (node[key]) shape[key] = list(node[key]);
  for (const key of LIMITS) if (node[key] !== undefined) Object.assign(shape, { [key]: node[key] });
  return shape;
}

function follow(document: OpenApiDocument, node: unknown): Node {
  const reference = (node as Node | undefined)?.$ref;
  return typeof reference === 'string' ? follow(document, pointTo(document, reference)) : ((node ?? {}) as Node);
}

/** @throws Error when the document has nothing there */
function pointTo(document: OpenApiDocument, reference: string): unknown {
  const parts = reference.replace(/^#\//, '').split('/');
  const found = parts.reduce<unknown>(
    (at, key) => (at as Node | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
  if (found === undefined) throw new Error(`The document refers to ${reference}, which it does not have.`);
  return found;
}
