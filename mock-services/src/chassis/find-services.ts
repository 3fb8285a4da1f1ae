import { readdirSync } from 'node:fs';
import type { ServiceDefinition } from './define-service.ts';

const SERVICES = new URL('../services/', import.meta.url);

/** Every folder under `src/services` that has a `service.ts`, sorted. A new service is found by being there. */
export function findServices(): string[] {
  return readdirSync(SERVICES, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && readdirSync(new URL(`${entry.name}/`, SERVICES)).includes('service.ts'))
    .map(entry => entry.name)
    .sort();
}

export async function importService(name: string): Promise<ServiceDefinition> {
  const module = (await import(new URL(`${name}/service.ts`, SERVICES).href)) as { service?: ServiceDefinition };
  if (!module.service) throw new Error(`src/services/${name}/service.ts does not export "service"`);
  if (module.service.name !== name)
    throw new Error(`The service in src/services/${name} calls itself "${module.service.name}"`);
  return module.service;
}
