import type { Deployed, DeployedParts, ReleaseStore } from '../src/index.ts';
import { repository } from './config.ts';

export type KnownParts = {
  parts: DeployedParts;
  /** What each part was taken from, as in `bff-gateway 1.0.0` or `bff-gateway of this working copy`. */
  labels: string[];
};

/**
 * What is deployed of those names: as recorded in the store, and where nothing is, as the working copy has it. The
 * compiler is loaded only then.
 */
export async function knownParts(store: ReleaseStore, names: readonly string[], at: string): Promise<KnownParts> {
  const found = new Map<string, Deployed>();
  const labels: string[] = [];
  const missing: string[] = [];
  for (const name of names) {
    const recorded = store.deployments.read(name);
    if (recorded) {
      found.set(name, recorded);
      labels.push(`${name} ${recorded.version}`);
    } else missing.push(name);
  }
  if (missing.length > 0) {
    for (const deployed of await describeAll(missing, at)) found.set(deployed.name, deployed);
    labels.push(...missing.map(name => `${name} of this working copy`));
  }
  const services = [...found].filter(([name]) => name !== 'bff-gateway' && name !== 'ui-kit');
  return {
    parts: {
      gateway: found.get('bff-gateway'),
      kit: found.get('ui-kit')?.kit,
      services: Object.fromEntries(services),
    },
    labels,
  };
}

/** Each of them as the working copy has it. */
export async function describeAll(names: readonly string[], at: string): Promise<Deployed[]> {
  const { createPrograms, describeDeployed } = await import('../extract/index.ts');
  const programs = createPrograms(repository);
  return names.map(name => describeDeployed(name, { root: repository, at, programs }));
}

/** Gateway, kit and services of the working copy. */
export async function deployableNames(): Promise<string[]> {
  const { deployedNames } = await import('../extract/index.ts');
  return deployedNames(repository);
}
