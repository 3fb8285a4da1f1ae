import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReleaseDescription, ReleaseFile, ReleaseRoute, RemoteManifest } from '@maru/releases/contract';
import type { Compilation, Compiler } from 'webpack';
import { consumedShares, describeGroup, isScript, namedGroups, providedShares } from './module-graph.ts';

export interface ReleaseFacts {
  name: string;
  room: string;
  kind: 'host' | 'remote';
  version: string;
  releaseId: string;
  federationName: string;
  contract: string;
  kit: string | null;
  kitUsage: Record<string, number>;
  manifest: RemoteManifest | null;
  operations: string[];
}

/** What a server file states of its routes; the same for a remote and, with layout slots, for the host. */
interface ServerModule {
  remote?: { routes?: readonly ServerRoute[]; mount?: unknown };
  layoutSlots?: readonly string[];
  /** The host's own pages. */
  routes?: readonly ServerRoute[];
}
interface ServerRoute {
  path?: string;
  index?: boolean;
  handle?: { chunk: string; slots: readonly string[] };
  children?: readonly ServerRoute[];
}

/** Writes `release.json` beside the files of a web build. The server file must be there already. */
export class ReleaseDescriptionPlugin {
  readonly facts: ReleaseFacts;
  readonly serverFile: string | null;

  constructor(facts: ReleaseFacts, serverFile: string | null) {
    this.facts = facts;
    this.serverFile = serverFile;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tapPromise('ReleaseDescriptionPlugin', async compilation => {
      if (compilation.errors.length > 0) return;
      const directory = compiler.outputPath;
      const description = await this.describe(compilation, directory);
      mkdirSync(directory, { recursive: true });
      writeFileSync(join(directory, 'release.json'), `${JSON.stringify(description, null, 2)}\n`);
    });
  }

  private async describe(compilation: Compilation, directory: string): Promise<ReleaseDescription> {
    const { operations, ...facts } = this.facts;
    const server = this.serverFile ? ((await import(serverUrl(join(directory, this.serverFile)))) as ServerModule) : {};
    const entry = entryOf(compilation, facts);
    return {
      schema: 1,
      ...facts,
      entry: entry.file,
      entryJs: entry.js,
      entryCss: entry.css,
      server: this.serverFile,
      files: filesOf(directory),
      groups: namedGroups(compilation),
      consumes: consumedShares(compilation),
      provides: providedShares(compilation),
      routes: (server.remote?.routes ?? server.routes ?? []).flatMap(route => routesOf(route, '')),
      layoutSlots: [...(server.layoutSlots ?? [])],
      requires: { operations },
      style: server.remote?.mount ? 'mount' : 'react',
    };
  }
}

function entryOf(compilation: Compilation, facts: Pick<ReleaseFacts, 'kind' | 'federationName'>) {
  const name = facts.kind === 'host' ? 'shell' : facts.federationName;
  const group = compilation.entrypoints.get(name);
  if (!group) throw new Error(`The build has no entry "${name}".`);
  const { js, css } = describeGroup(compilation, group);
  const own = [...(group.getEntrypointChunk().files ?? [])].find(isScript);
  if (!own) throw new Error(`The entry "${name}" has no script.`);
  return { file: basename(own), js, css };
}

function routesOf(route: ServerRoute, parent: string): ReleaseRoute[] {
  const path = route.index || !route.path ? parent || '/' : `${parent === '/' ? '' : parent}/${route.path}`;
  const own = route.handle ? [{ path, chunk: route.handle.chunk, slots: [...route.handle.slots] }] : [];
  return [...own, ...(route.children ?? []).flatMap(child => routesOf(child, path))];
}

/** While a development server runs, the same file has new content every time. */
const serverUrl = (file: string) => `${pathToFileURL(file).href}?${statSync(file).mtimeMs}`;
const HOT_UPDATE = /\.hot-update\./;

function filesOf(directory: string): Record<string, ReleaseFile> {
  const names = readdirSync(directory)
    .filter(name => name !== 'release.json' && !HOT_UPDATE.test(name))
    .sort();
  return Object.fromEntries(
    names.map(name => [
      name,
      { size: statSync(join(directory, name)).size, integrity: integrityOf(join(directory, name)) },
    ]),
  );
}

const integrityOf = (file: string) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
