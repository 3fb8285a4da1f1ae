import { globSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Deployed } from '../contract/interface.ts';
import { type OpenApiDocument, operationsOfDocument } from '../src/check/shape/openapi-operations.ts';
import { kitInterface } from './kit.ts';
import { createPrograms, fromWorkingCopy, type Overlay, type Programs } from './program.ts';
import { gatewayOperations } from './room-interface.ts';
import { serviceCalls } from './service-calls.ts';

const SERVICES = 'mock-services/contract';
const SHARED = 'chassis';

export type DeployedOptions = {
  /** The working copy. */
  root: string;
  /** Now, ISO 8601. */
  at: string;
  overlay?: Overlay;
  programs?: Programs;
};

/** Names of what is deployed beside the releases: the gateway, the kit and each service that has a document. */
export function deployedNames(root: string): string[] {
  const files = globSync('*.openapi.yaml', { cwd: join(root, SERVICES) }).map(file =>
    file.replace('.openapi.yaml', ''),
  );
  return ['bff-gateway', 'ui-kit', ...files.filter(name => name !== SHARED).sort()];
}

/** A gateway, kit or service as the working copy has it: its documents, and what its sources' types say. */
export function describeDeployed(name: string, options: DeployedOptions): Deployed {
  const { root, at, overlay, programs = createPrograms(root) } = options;
  const read = readerOf(programs, overlay);
  const facts = { schema: 1 as const, name, at, operations: {}, calls: {} };
  if (name === 'bff-gateway') {
    const program = programs.open('bff-gateway', overlay);
    const version = versionOf(read(join(root, 'bff-gateway/package.json')));
    return { ...facts, version, operations: gatewayOperations(program), calls: serviceCalls(program) };
  }
  if (name === 'ui-kit') {
    const kit = kitInterface(programs.open('ui-kit', overlay));
    return { ...facts, version: kit.version, kit };
  }
  const document = serviceDocument(name, path => read(fromWorkingCopy(root, `${SERVICES}/${path}`)));
  return { ...facts, version: document.info.version, operations: operationsOfDocument(document) };
}

type ServiceDocument = OpenApiDocument & { info: { version: string } };

/** A service's document with what all services have in common. */
function serviceDocument(name: string, read: (file: string) => string): ServiceDocument {
  const own = parse(read(`${name}.openapi.yaml`).replaceAll(`./${SHARED}.openapi.yaml#`, '#')) as ServiceDocument;
  const shared = parse(read(`${SHARED}.openapi.yaml`)) as ServiceDocument;
  const parts = [shared.components, own.components] as Record<string, object>[];
  const kinds = new Set(parts.flatMap(part => Object.keys(part ?? {})));
  const components = [...kinds].map(kind => [kind, Object.assign({}, ...parts.map(part => part?.[kind]))]);
  return { ...own, components: Object.fromEntries(components) };
}

function readerOf(programs: Programs, overlay: Overlay | undefined): (path: string) => string {
  return path => {
    const text = programs.read(path, overlay);
    if (text === undefined) throw new Error(`There is no ${path}.`);
    return text;
  };
}

const versionOf = (text: string): string => (JSON.parse(text) as { version: string }).version;
