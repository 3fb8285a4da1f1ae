import type { ConsumedShare, ProvidedShare, ReleaseGroup } from '@maru/releases/contract';
import type { ChunkGroup, Compilation, Module } from 'webpack';

interface ConsumeModule extends Module {
  options: { shareKey: string; requiredVersion: string | false; singleton: boolean; import?: string | false };
}
interface ProvideModule extends Module {
  _name: string;
  _version: string;
  _eager?: boolean;
}

const isConsume = (module: Module): module is ConsumeModule => module.type === 'consume-shared-module';
const isProvide = (module: Module): module is ProvideModule => module.type === 'provide-module';

/** Files and consumed share keys of one chunk group, without what its parents have loaded already. */
export function describeGroup(compilation: Compilation, group: ChunkGroup): ReleaseGroup {
  const files = group.getFiles();
  return {
    js: files.filter(isScript),
    css: files.filter(file => file.endsWith('.css')),
    consumes: [
      ...new Set(
        modulesOf(compilation, group)
          .filter(isConsume)
          .map(module => module.options.shareKey),
      ),
    ].sort(),
  };
}

/** Every chunk group that has a name, by its name. */
export function namedGroups(compilation: Compilation): Record<string, ReleaseGroup> {
  const groups = [...compilation.namedChunkGroups].filter(([name, group]) => name && !group.isInitial());
  return Object.fromEntries(
    groups
      .map(([name, group]) => [name, describeGroup(compilation, group)] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

/** Everything that the build takes from the share scope. */
export function consumedShares(compilation: Compilation): ConsumedShare[] {
  const found = new Map<string, ConsumedShare>();
  for (const module of compilation.modules) {
    if (!isConsume(module)) continue;
    const { shareKey, requiredVersion, singleton, import: fallback } = module.options;
    found.set(shareKey, {
      key: shareKey,
      range: requiredVersion === false ? '*' : String(requiredVersion),
      singleton,
      hasFallback: Boolean(fallback),
    });
  }
  return [...found.values()].sort((a, b) => a.key.localeCompare(b.key));
}

/** Everything that the build puts into the share scope, with the files that each needs beyond the entry. */
export function providedShares(compilation: Compilation): ProvidedShare[] {
  return [...compilation.modules]
    .filter(isProvide)
    .map(module => describeProvided(compilation, module))
    .sort((a, b) => a.key.localeCompare(b.key));
}

function describeProvided(compilation: Compilation, module: ProvideModule): ProvidedShare {
  const block = module.blocks[0];
  const group = block && compilation.chunkGraph.getBlockChunkGroup(block);
  const { js, css, consumes } = group ? describeGroup(compilation, group) : { js: [], css: [], consumes: [] };
  return { key: module._name, version: module._version, eager: !block, js, css, consumes };
}

function modulesOf(compilation: Compilation, group: ChunkGroup): Module[] {
  return group.chunks.flatMap(chunk => [...compilation.chunkGraph.getChunkModulesIterable(chunk)]);
}

export const isScript = (file: string): boolean => file.endsWith('.js') && !file.endsWith('.hot-update.js');
