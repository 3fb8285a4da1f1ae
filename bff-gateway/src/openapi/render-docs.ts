import { escapeHtml } from '../document/html.ts';
import type { OpenApiDocument, OpenApiOperation } from './documents.ts';

const style = `
:root { color-scheme: light dark; --line: light-dark(#d9d4ca, #3a3834); --ground: light-dark(#f6f3ec, #1c1b19); --paper: light-dark(#fffdf8, #24231f); --ink: light-dark(#22211f, #ebe7de); --quiet: light-dark(#6d675d, #a39c8f); font-family: ui-sans-serif, system-ui, sans-serif; }
body { margin: 0; background: var(--ground); color: var(--ink); line-height: 1.55; display: grid; grid-template-columns: minmax(12rem, 18rem) minmax(0, 1fr); }
nav { position: sticky; inset-block-start: 0; block-size: 100vh; overflow: auto; padding: 2rem 1rem 2rem 2rem; border-inline-end: 1px solid var(--line); box-sizing: border-box; }
nav h2 { font-size: .8rem; margin: 1.5rem 0 .25rem; color: var(--quiet); font-weight: 600; } nav ul { list-style: none; margin: 0; padding: 0; } nav a { color: inherit; text-decoration: none; font-size: .875rem; display: block; padding: .125rem 0; } nav a:hover { text-decoration: underline; }
main { padding: 2rem clamp(1rem, 4vw, 4rem) 6rem; max-inline-size: 62rem; } h1 { font-size: 1.75rem; margin: 0; } section > h2 { font-size: 1.4rem; margin: 3.5rem 0 .25rem; } article { background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: 1.25rem 1.5rem; margin: 1.25rem 0; scroll-margin-block-start: 1rem; } article h3 { margin: 0 0 .25rem; font-size: 1.05rem; } h4 { margin: 1.25rem 0 .25rem; font-size: .8rem; color: var(--quiet); }
code, pre { font-family: ui-monospace, monospace; font-size: .85rem; } .method { display: inline-block; min-inline-size: 3.2rem; font-weight: 700; } p { margin: .25rem 0 .5rem; } main a { color: inherit; } .quiet { color: var(--quiet); }
table { border-collapse: collapse; inline-size: 100%; font-size: .875rem; } td, th { text-align: start; vertical-align: top; padding: .3rem .75rem .3rem 0; border-block-end: 1px solid var(--line); } th { font-weight: 600; }
pre { background: var(--ground); padding: .75rem 1rem; overflow: auto; border-radius: 4px; margin: .25rem 0; } details > summary { cursor: pointer; font-size: .875rem; color: var(--quiet); margin-block-start: .75rem; }
@media (max-width: 48rem) { body { grid-template-columns: minmax(0, 1fr); } nav { position: static; block-size: auto; border: 0; } }`;

type Part = Record<string, unknown>;

/** The contract as one page: every domain, operation, parameter, body, answer and schema. */
export function renderDocs(
  documents: Readonly<Record<string, OpenApiDocument>>,
  page: { nonce: string; locale: string },
): string {
  const domains = Object.entries(documents);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Maru gateway, API</title><link rel="icon" href="/favicon.svg" type="image/svg+xml"><style nonce="${page.nonce}">${style}</style></head>
<body><nav aria-label="Operations"><strong>Maru gateway</strong>${domains.map(domainLinks).join('')}</nav>
<main><h1>Maru gateway, API</h1><p class="quiet">What the store's pages ask for. Every command takes JSON (with the header <code>Maru-Request: 1</code>) or a plain form, and every error is a problem document (RFC 9457).</p>${domains.map(([name, document]) => domainSection(name, document)).join('')}${schemaSection(Object.values(documents))}</main></body></html>
`;
}

/** Every schema once: the same name means the same part in all domains. */
function schemaSection(documents: readonly OpenApiDocument[]): string {
  const schemas: Part = Object.assign({}, ...documents.map(({ components }) => components.schemas ?? {}));
  const entries = Object.keys(schemas).sort();
  return `<section><h2>Schemas</h2>${entries.map(id => `<h4 id="schema-${id}">${escapeHtml(id)}</h4>${json(schemas[id])}`).join('')}</section>`;
}

function operationsOf(document: OpenApiDocument) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
}

function domainLinks([name, document]: [string, OpenApiDocument]): string {
  const links = operationsOf(document).map(
    ({ operation }) => `<li><a href="#${operation.operationId}">${operation.operationId}</a></li>`,
  );
  return `<h2>${escapeHtml(name)}</h2><ul>${links.join('')}</ul>`;
}

function domainSection(name: string, document: OpenApiDocument): string {
  const { title, description = '' } = document.info;
  return `<section><h2>${escapeHtml(title)}</h2><p>${prose(description)}</p><p><a href="/api/openapi/${name}.json">OpenAPI 3.1 document</a></p>
${operationsOf(document)
  .map(one => operationArticle(one, document))
  .join('')}</section>`;
}

function operationArticle(
  { path, method, operation }: { path: string; method: string; operation: OpenApiOperation },
  document: OpenApiDocument,
): string {
  return `<article id="${operation.operationId}"><h3><span class="method">${method}</span> <code>${escapeHtml(path)}</code></h3>
<p>${prose(operation.summary ?? '')}</p>${operation.description ? `<p class="quiet">${prose(operation.description)}</p>` : ''}
${parameterTable(operation, document)}${bodyPart(operation, document)}${answers(operation, document)}</article>`;
}

function parameterTable({ parameters = [] }: OpenApiOperation, document: OpenApiDocument): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(parameter => {
    const {
      name,
      in: place,
      required,
      description = '',
      schema,
    } = resolve(parameter, document) as {
      name: string;
      in: string;
      required?: boolean;
      description?: string;
      schema?: unknown;
    };
    const mark = required ? '' : ' <span class="quiet">optional</span>';
    return `<tr><td><code>${escapeHtml(name)}</code>${mark}</td><td>${place}</td><td><code>${escapeHtml(shape(schema))}</code></td><td>${prose(description)}</td></tr>`;
  });
  return `<h4>Parameters</h4><table><tr><th>Name</th><th>In</th><th>Type</th><th></th></tr>${rows.join('')}</table>`;
}

function bodyPart({ requestBody }: OpenApiOperation, document: OpenApiDocument): string {
  if (!requestBody) return '';
  const bodies = Object.entries(requestBody.content);
  const example = bodies.find(([, body]) => body.example !== undefined)?.[1].example;
  const types = bodies.map(([type, { schema }]) => `<code>${type}</code> ${schemaLink(schema)}`);
  const fields = fieldTable(resolve(bodies[0]?.[1].schema, document), document);
  return `<h4>Body</h4><p>${types.join('<br>')}</p>${fields}${example === undefined ? '' : json(example)}`;
}

function fieldTable(schema: unknown, document: OpenApiDocument): string {
  const { properties = {}, required = [] } = (schema ?? {}) as {
    properties?: Record<string, Part>;
    required?: string[];
  };
  const rows = Object.entries(properties).map(([name, property]) => {
    const { description = '' } = { ...(resolve(property, document) as Part), ...property } as { description?: string };
    // A form's fields are loosely typed so that the store's own words say what is missing.
    const mark = required.length === 0 || required.includes(name) ? '' : ' <span class="quiet">optional</span>';
    return `<tr><td><code>${escapeHtml(name)}</code>${mark}</td><td>${schemaLink(property)}</td><td>${prose(description)}</td></tr>`;
  });
  return rows.length > 0 ? `<table>${rows.join('')}</table>` : '';
}

/** A schema in a few words; one with a name leads to it. */
function schemaLink(schema: unknown): string {
  const words = escapeHtml(shape(schema));
  const { $ref } = (schema ?? {}) as { $ref?: string };
  return $ref ? `<a href="#schema-${$ref.split('/').at(-1)}"><code>${words}</code></a>` : `<code>${words}</code>`;
}

function answers({ responses }: OpenApiOperation, document: OpenApiDocument): string {
  const rows = Object.entries(responses).map(([status, response]) => {
    const { description, content = {} } = resolve(response, document) as {
      description: string;
      content?: Record<string, { schema?: unknown }>;
    };
    const types = Object.entries(content).map(([type, { schema }]) => `<code>${type}</code> ${schemaLink(schema)}`);
    return `<tr><td>${status}</td><td>${prose(description)}</td><td>${types.join('<br>')}</td></tr>`;
  });
  return `<h4>Answers</h4><table>${rows.join('')}</table>`;
}

function resolve(part: unknown, document: OpenApiDocument): unknown {
  const { $ref } = (part ?? {}) as { $ref?: string };
  if (!$ref) return part;
  const [, , kind = '', name = ''] = $ref.split('/');
  return document.components[kind]?.[name];
}

/** A schema in a few words: its name, its type, its values. */
function shape(schema: unknown): string {
  if (typeof schema !== 'object' || schema === null) return '';
  const { $ref, type, items, enum: values } = schema as Part & { $ref?: string; enum?: unknown[] };
  if ($ref) return $ref.split('/').at(-1) ?? '';
  if (values) return values.join(' | ');
  return type === 'array' ? `${shape(items)}[]` : String(type ?? 'object');
}

const json = (value: unknown) => `<pre>${escapeHtml(JSON.stringify(value, null, 2))}</pre>`;

const prose = (text: string) => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
