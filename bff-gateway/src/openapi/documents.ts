import account from '../../contract/generated/account.openapi.json' with { type: 'json' };
import cart from '../../contract/generated/cart.openapi.json' with { type: 'json' };
import catalog from '../../contract/generated/catalog.openapi.json' with { type: 'json' };
import orders from '../../contract/generated/orders.openapi.json' with { type: 'json' };
import payments from '../../contract/generated/payments.openapi.json' with { type: 'json' };
import releases from '../../contract/generated/releases.openapi.json' with { type: 'json' };
import telemetry from '../../contract/generated/telemetry.openapi.json' with { type: 'json' };

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description?: string };
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: Record<string, Record<string, unknown>>;
}

export interface OpenApiOperation {
  operationId: string;
  summary?: string;
  description?: string;
  parameters?: unknown[];
  requestBody?: { content: Record<string, { schema?: unknown; example?: unknown }> };
  responses: Record<string, unknown>;
}

/** The contract's documents by domain, each standing alone. */
export const documents = { catalog, cart, orders, payments, account, releases, telemetry } as unknown as Record<
  string,
  OpenApiDocument
>;

/** All domains in one document. Parts of the same name are the same part, which a test makes sure of. */
export function mergedDocument(): OpenApiDocument {
  const all = Object.values(documents);
  const kinds = new Set(all.flatMap(document => Object.keys(document.components)));
  return structuredClone({
    openapi: '3.1.0',
    info: { title: 'Maru gateway', version: '1.0.0' },
    paths: Object.assign({}, ...all.map(document => document.paths)),
    components: Object.fromEntries(
      [...kinds].map(kind => [kind, Object.assign({}, ...all.map(document => document.components[kind] ?? {}))]),
    ),
  });
}
