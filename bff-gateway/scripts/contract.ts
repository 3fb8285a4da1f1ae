import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { bundle, type Document } from './bundle.ts';

const room = join(import.meta.dirname, '..');
const contractFolder = join(room, 'contract');
const servicesFolder = dirname(fileURLToPath(import.meta.resolve('@maru/mock-services/contract/cart.openapi.yaml')));

/** Every generated file by its path from the room; a test compares it with what is committed. */
export async function generateContract(): Promise<Map<string, string>> {
  const documents = await readDocuments(contractFolder);
  const files = new Map<string, string>();
  const bundled = new Map<string, Document>();
  for (const name of documents.keys()) {
    if (name === 'shared') continue;
    const document = bundle(name, documents);
    bundled.set(name, document);
    files.set(`contract/generated/${name}.openapi.json`, `${JSON.stringify(document, null, 2)}\n`);
    files.set(`contract/generated/${name}.ts`, await typesOf(document));
  }
  files.set('contract/generated/operations.ts', operationsOf(bundled));
  return files;
}

/** Types of the services' documents, for the gateway's clients. */
export async function generateClients(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const documents = await readDocuments(servicesFolder);
  for (const name of documents.keys()) {
    if (name === 'chassis') continue;
    files.set(`src/clients/generated/${name}.ts`, await typesOf(bundle(name, documents)));
  }
  return files;
}

async function readDocuments(folder: string): Promise<Map<string, Document>> {
  const documents = new Map<string, Document>();
  const names = (await readdir(folder).catch(() => [])).filter(name => name.endsWith('.openapi.yaml')).sort();
  for (const name of names) {
    documents.set(name.replace('.openapi.yaml', ''), parse(await readFile(join(folder, name), 'utf8')));
  }
  return documents;
}

async function typesOf(document: Document): Promise<string> {
  const ast = await openapiTypes(JSON.parse(JSON.stringify(document)), {
    alphabetize: true,
    defaultNonNullable: false,
  });
  return `// Generated from the OpenAPI document by \`npm run contract\`.\n${astToString(ast)}`;
}

function operationsOf(documents: Map<string, Document>): string {
  const rows: string[] = [];
  for (const [domain, document] of documents) {
    for (const [path, item] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(item)) {
        const query = (operation.parameters ?? [])
          .map(parameter => ('$ref' in parameter ? resolveParameter(document, parameter.$ref) : parameter))
          .filter(parameter => parameter.in === 'query')
          .map(parameter => `'${parameter.name}'`);
        rows.push(
          `  ${operation.operationId}: { domain: '${domain}', method: '${method.toUpperCase()}', path: '${path}', query: [${query.join(', ')}] },`,
        );
      }
    }
  }
  return `// Generated from the OpenAPI documents by \`npm run contract\`.\nexport const operations = {\n${rows.sort().join('\n')}\n} as const;\n`;
}

function resolveParameter(document: Document, ref: string) {
  const parameter = document.components?.parameters?.[ref.split('/').at(-1) ?? ''];
  if (!parameter) throw new Error(`There is no parameter ${ref}`);
  return parameter;
}

async function writeAll(files: Map<string, string>) {
  for (const [path, text] of files) {
    await mkdir(join(room, path, '..'), { recursive: true });
    await writeFile(join(room, path), text);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeAll(await generateContract());
  await writeAll(await generateClients());
}
