import { operations } from './generated/operations.ts';

export { operations };

/** Every operation of the gateway by its operationId, made from the OpenAPI documents. */
export type OperationId = keyof typeof operations;

export interface Operation {
  domain: string;
  method: string;
  /** With `{name}` for path parameters. */
  path: string;
  /** Names of its query parameters. */
  query: readonly string[];
}

/** The operation of that id, or undefined: ids in manifests come from other releases and may be unknown here. */
export function findOperation(id: string): Operation | undefined {
  return Object.hasOwn(operations, id) ? operations[id as OperationId] : undefined;
}

/** The path of an operation with its `{name}` parts filled in; undefined when one is missing. */
export function fillPath(path: string, params: Readonly<Record<string, string | undefined>>): string | undefined {
  let isComplete = true;
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = params[name];
    if (!value) isComplete = false;
    return encodeURIComponent(value ?? '');
  });
  return isComplete ? filled : undefined;
}
