import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The parts of an OpenAPI 3.1 document that the chassis reads. */
export interface ContractDocument {
  openapi: string;
  info: { title: string; version: string; description?: string; 'x-problem-codes'?: string[] };
  paths: Record<string, Record<string, OperationObject>>;
  components?: Record<string, Record<string, unknown>>;
  [extension: string]: unknown;
}

interface OperationObject {
  operationId: string;
  parameters?: unknown[];
  requestBody?: unknown;
  responses: Record<string, unknown>;
  /** `by-service`: the handler gets the key and keeps its own promise, because the stored answer would be too old or the body may not be digested. */
  'x-idempotency'?: 'by-service';
}

export interface ContractOperation {
  id: string;
  method: string;
  /** As in the document: `/products/{slug}`. */
  path: string;
  /** Commands that declare the `idempotency-key` header get their answer stored. */
  isIdempotentCommand: boolean;
  /** False for what the chassis itself answers: health, metrics, the document, faults. */
  isDomain: boolean;
  object: OperationObject;
}

export interface Contract {
  document: ContractDocument;
  operations: readonly ContractOperation[];
}

const CHASSIS_FILE = new URL('../../contract/chassis.openapi.yaml', import.meta.url);
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/**
 * Reads a service's contract and joins what every service has: the chassis paths and the components that it refers to
 * as `./chassis.openapi.yaml#/components/…`. The result stands alone: it has no reference to another file.
 * Without `faults`, the document does not have `/_faults`, and so neither has the service.
 */
export function loadContract(file: URL, options: { faults: boolean }): Contract {
  const domain = readDocument(file);
  const chassis = readDocument(CHASSIS_FILE);
  const domainPaths = new Set(Object.keys(domain.paths));
  const chassisPaths = Object.entries(chassis.paths).filter(([path]) => options.faults || path !== '/_faults');
  const document: ContractDocument = {
    ...domain,
    paths: { ...domain.paths, ...Object.fromEntries(chassisPaths) },
    components: joinComponents(chassis.components, domain.components),
  };
  const joined = withLocalReferences(document) as ContractDocument;
  return { document: joined, operations: listOperations(joined, domainPaths) };
}

function readDocument(file: URL): ContractDocument {
  // Parsed with aliases off the table: a contract is read by many tools, and not all know YAML anchors.
  return parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 }) as ContractDocument;
}

function joinComponents(...parts: (ContractDocument['components'] | undefined)[]): ContractDocument['components'] {
  const joined: Record<string, Record<string, unknown>> = {};
  for (const part of parts) {
    for (const [section, entries] of Object.entries(part ?? {})) joined[section] = { ...joined[section], ...entries };
  }
  return joined;
}

function withLocalReferences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withLocalReferences);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string'
        ? value.replace(/^\.\/chassis\.openapi\.yaml#/, '#')
        : withLocalReferences(value),
    ]),
  );
}

function listOperations(document: ContractDocument, domainPaths: ReadonlySet<string>): ContractOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap(method => {
      const object = item[method];
      if (!object) return [];
      return [
        {
          id: object.operationId,
          method,
          path,
          isIdempotentCommand:
            object['x-idempotency'] !== 'by-service' &&
            (object.parameters ?? []).some(parameter => isIdempotencyKey(document, parameter)),
          isDomain: domainPaths.has(path),
          object,
        },
      ];
    }),
  );
}

function isIdempotencyKey(document: ContractDocument, parameter: unknown): boolean {
  const resolved = resolveReference(document, parameter) as { in?: string; name?: string };
  return resolved.in === 'header' && resolved.name?.toLowerCase() === 'idempotency-key';
}

/** Follows one `#/a/b` reference; anything else is returned as it is. */
export function resolveReference(document: ContractDocument, node: unknown): unknown {
  const reference = (node as { $ref?: string } | null)?.$ref;
  if (typeof reference !== 'string') return node;
  const target = reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>(
      (at, key) => (at as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    );
  if (target === undefined) throw new Error(`The contract refers to ${reference}, which does not exist`);
  return resolveReference(document, target);
}
