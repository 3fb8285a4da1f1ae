import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type {
  ReleaseDescription,
  ReleaseFile,
  ReleaseRoute,
  RemoteManifest,
  SizeBudget,
} from '@maru/releases/contract';
import { INTERFACE_FILE } from '@maru/releases/contract/interface';
import type { Compilation, Compiler } from 'webpack';
import { extractInterface } from './extract-interface.ts';
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
  budget: SizeBudget | undefined;
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

export interface ReleaseDescriptionOptions {
  facts: ReleaseFacts;
  serverFile: string | null;
  /** The room's folder, whose sources tell the interface; null writes none, as while a development server runs. */
  interfaceOf: string | null;
}

/** Writes `release.json` and `interface.json` beside the files of a web build. The server file must be there already. */
export class ReleaseDescriptionPlugin {
  readonly facts: ReleaseFacts;
  readonly serverFile: string | null;
  readonly interfaceOf: string | null;

  constructor({ facts, serverFile, interfaceOf }: ReleaseDescriptionOptions) {
    this.facts = facts;
    this.serverFile = serverFile;
    this.interfaceOf = interfaceOf;
  }

  apply(compiler: Compiler): void {
    let extraction: Promise<string> | undefined;
    compiler.hooks.run.tap('ReleaseDescriptionPlugin', () => {
      const { kind, operations } = this.facts;
      if (this.interfaceOf) extraction = extractInterface({ directory: this.interfaceOf, kind, operations });
      // A build that fails for another reason says that reason.
      extraction?.catch(() => undefined);
    });
    compiler.hooks.afterEmit.tapPromise('ReleaseDescriptionPlugin', async compilation => {
      if (compilation.errors.length > 0) return;
      const directory = compiler.outputPath;
      if (extraction) writeFileSync(join(directory, INTERFACE_FILE), await extraction);
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
      files: await filesOf(directory, this.interfaceOf !== null),
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

async function filesOf(directory: string, isMeasured: boolean): Promise<Record<string, ReleaseFile>> {
  const names = readdirSync(directory)
    .filter(name => name !== 'release.json' && !HOT_UPDATE.test(name))
    .sort();
  const files = names.map(async name => {
    const bytes = readFileSync(join(directory, name));
    const file = { size: bytes.length, integrity: integrityOf(bytes) };
    return [name, isMeasured && BUDGETED.test(name) ? { ...file, brotli: await brotliSize(bytes) } : file] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}

/** What a page loads, and so a budget counts. */
const BUDGETED = /\.(js|css)$/;
const compress = promisify(brotliCompress);
const brotliSize = async (bytes: Buffer) =>
  (await compress(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })).length;

const integrityOf = (bytes: Buffer) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
