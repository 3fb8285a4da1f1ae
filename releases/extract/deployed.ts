import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployed } from '../contract/interface.ts';
import { operationsOfDocument } from '../src/check/shape/openapi-operations.ts';
import { gatewayOperations } from './gateway-operations.ts';
import { kitInterface } from './kit.ts';
import { openApiDocument } from './open-api.ts';
import { createPrograms, type Overlay, type Programs } from './program.ts';
import { serviceCalls } from './service-calls.ts';
import { fromWorkingCopy } from './working-copy.ts';

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
  const document = openApiDocument(name, each => read(fromWorkingCopy(root, `${SERVICES}/${each}.openapi.yaml`)));
  return { ...facts, version: document.info.version, operations: operationsOfDocument(document) };
}

function readerOf(programs: Programs, overlay: Overlay | undefined): (path: string) => string {
  return path => {
    const text = programs.read(path, overlay);
    if (text === undefined) throw new Error(`There is no ${path}.`);
    return text;
  };
}

const versionOf = (text: string): string => (JSON.parse(text) as { version: string }).version;
