import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ContractDocument } from '../chassis/contract.ts';
import { resolveReference } from '../chassis/contract.ts';

// ajv-formats is CommonJS whose default export reads differently under Node and under bundlers.
const addFormats = createRequire(import.meta.url)('ajv-formats') as (ajv: Ajv2020) => void;

export interface ContractChecker {
  /** What is wrong with an answer, in words; empty when it matches. */
  check(method: string, path: string, status: number, body: unknown): string[];
  /** What is wrong with the document itself. */
  documentErrors(): string[];
}

/** Checks answers against the response schemas of a contract that stands alone (`loadContract`). */
export function createContractChecker(document: ContractDocument): ContractChecker {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allErrors: true,
    allowUnionTypes: true,
  });
  addFormats(ajv);
  ajv.addVocabulary(['components', 'paths', 'openapi', 'info', 'servers', 'tags', 'example', 'discriminator']);
  ajv.addSchema(document, 'contract');

  function schemaOf(
    method: string,
    path: string,
    status: number,
    isProblem: boolean,
  ): object | undefined | 'undeclared' {
    const operation = document.paths[path]?.[method];
    const declared = operation?.responses[String(status)] ?? operation?.responses.default;
    if (!declared) return 'undeclared';
    const response = resolveReference(document, declared) as { content?: Record<string, { schema: object }> };
    return response.content?.[isProblem ? 'application/problem+json' : 'application/json']?.schema;
  }

  return {
    check(method, path, status, body) {
      const schema = schemaOf(method, path, status, status >= 400);
      if (schema === 'undeclared') return [`${method} ${path} does not declare the status ${status}`];
      if (schema === undefined) return body === undefined ? [] : [`${method} ${path} declares no body for ${status}`];
      const validate = ajv.compile(withBase(schema) as object);
      return validate(body) ? [] : (validate.errors ?? []).map(sentenceOf);
    },
    documentErrors() {
      const errors: string[] = [];
      const ids = Object.values(document.paths).flatMap(item =>
        Object.values(item).map(operation => operation.operationId),
      );
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      if (twice.length > 0) errors.push(`operationId used twice: ${twice.join(', ')}`);
      for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
        try {
          ajv.compile(withBase(schema) as object);
        } catch (error) {
          errors.push(`components.schemas.${name}: ${(error as Error).message}`);
        }
      }
      return errors;
    },
  };
}

/** References of a schema that is compiled on its own point into the document. */
function withBase(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withBase);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? value.replace(/^#/, 'contract#') : withBase(value),
    ]),
  );
}

function sentenceOf(error: ErrorObject): string {
  return `${error.instancePath || '/'} ${error.message}${error.params ? ` ${JSON.stringify(error.params)}` : ''}`;
}
