import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployed, Operations, ReleaseInterface } from '../contract/interface.ts';
import type { RemoteManifest } from '../contract/manifest.ts';
import {
  calledOperations,
  createPrograms,
  deployedNames,
  describeDeployed,
  gatewayOperations,
  type Overlay,
  roomInterface,
  roomOperations,
  roomSeams,
} from '../extract/index.ts';
import { canDeploy, type DeployVerdict } from '../src/check/can-deploy.ts';
import { canDeployGateway, canDeployKit, canDeployService } from '../src/check/can-deploy-server.ts';
import type { GateRelease, LiveRelease } from '../src/check/everything-live.ts';
import { parseDescription } from '../src/store/built-release.ts';
import { applyEdits, setValues } from './apply-edits.ts';
import type { Edit, FileEdit } from './edit.ts';
import { roomRelease } from './room-release.ts';

const AT = '2026-11-25T00:00:00.000Z';
const NO_EDITS: Overlay = new Map();

/** The working copy as if all of it were live, and what the gate says to an edit of it. */
export function createCorpusWorld(root: string) {
  const programs = createPrograms(root);
  const rooms = [
    'shell',
    ...globSync('mfe-*/remote.manifest.json', { cwd: root }).map(path => path.split('/')[0] ?? ''),
  ];
  const operations = gatewayOperations({ root, read: programs.read });
  const known = new Map<string, GateRelease>();
  for (const name of rooms) known.set(name, release(name));
  const deployed = new Map<string, Deployed>();
  for (const name of deployedNames(root)) deployed.set(name, part(name, NO_EDITS));

  /** The gateway's documents are many, and few edits touch them. */
  function operationsWith(overlay: Overlay): Operations {
    if (![...overlay.keys()].some(path => path.endsWith('.yaml'))) return operations;
    return gatewayOperations({ root, read: path => programs.read(path, overlay) });
  }

  function part(name: string, overlay: Overlay): Deployed {
    const before = deployed.get(name);
    const hasNewCode = [...overlay.keys()].some(path => /\.(ts|tsx)$/.test(path));
    if (before && name === 'bff-gateway' && !hasNewCode) return { ...before, operations: operationsWith(overlay) };
    return describeDeployed(name, { root, at: AT, overlay, programs });
  }

  /** A room's release with edits; of its interface only what the edited files can change is extracted again. */
  function release(name: string, edits: readonly FileEdit[] = [], set: Edit['release'] = {}): GateRelease {
    const overlay = applyEdits(root, edits);
    const read = (path: string) => programs.read(path, overlay);
    const manifest =
      name === 'shell' ? null : (JSON.parse(read(join(root, name, 'remote.manifest.json')) ?? '') as RemoteManifest);
    const called = calledOperations({
      directory: join(root, name),
      manifest,
      operations: operationsWith(overlay),
      read,
    });
    const found = interfaceOf(name, overlay, called);
    const description = roomRelease(name, { root, read, operations: called, interface: found });
    setValues(description, set);
    return { description: parseDescription(JSON.stringify(description), 'release.json'), interface: found };
  }

  function interfaceOf(name: string, overlay: Overlay, called: string[]): ReleaseInterface {
    const before = known.get(name)?.interface;
    const edited = [...overlay.keys()].map(path => path.slice(root.length + 1));
    const isCalledAlike = !called.some(id => id in operations && before && !(id in before.gateway));
    if (before && isCalledAlike && !edited.some(path => /\.(tsx?|css|yaml)$/.test(path))) return before;
    const program = programs.open(name, overlay);
    if (!before || edited.some(path => path.startsWith('ui-kit/') || path.endsWith('.css'))) {
      return roomInterface(program, { kind: name === 'shell' ? 'host' : 'remote', operations: called });
    }
    const isSame = isCalledAlike && !edited.some(path => path.endsWith('.yaml'));
    return { ...before, ...roomSeams(program), gateway: isSame ? before.gateway : roomOperations(program, called) };
  }

  function liveWith(edit: Edit): LiveRelease[] {
    const others = edit.live.map(({ name, channel, edits, release: set }) => ({
      ...release(name, edits, set),
      channel,
    }));
    const replaced = new Set(others.filter(({ channel }) => channel === 'active').map(one => one.description.name));
    const own = [...known.values()].filter(({ description }) => !replaced.has(description.name));
    return [...own.map(each => ({ ...each, channel: 'active' as const })), ...others];
  }

  /** @throws ReleaseError `release/description-invalid`, as publishing it would */
  function judge(edit: Edit): DeployVerdict & { candidate: GateRelease | undefined } {
    const live = liveWith(edit);
    const gateway = deployed.get('bff-gateway');
    const services = Object.fromEntries([...deployed].filter(([name]) => !['bff-gateway', 'ui-kit'].includes(name)));
    if (known.has(edit.deploy)) {
      const candidate = release(edit.deploy, edit.edits, edit.release);
      return { ...canDeploy(candidate, live, { gateway: gateway?.operations }), candidate };
    }
    const candidate = part(edit.deploy, applyEdits(root, edit.edits));
    const parts = { gateway, services };
    if (edit.deploy === 'bff-gateway') return { ...canDeployGateway(candidate, live, parts), candidate: undefined };
    if (!candidate.kit) return { ...canDeployService(candidate, parts), candidate: undefined };
    return { ...canDeployKit(candidate.kit, live, deployed.get('ui-kit')?.kit), candidate: undefined };
  }

  return { judge };
}

/** Folders of the corpus with their `edit.json`. */
export function readCorpus(folder: string): [name: string, json: unknown][] {
  return globSync('*/edit.json', { cwd: folder })
    .sort()
    .map(path => [path.split('/')[0] ?? '', JSON.parse(readFileSync(join(folder, path), 'utf8'))]);
}
