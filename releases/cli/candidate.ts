import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import {
  type Breakage,
  canDeployGateway,
  canDeployKit,
  canDeployService,
  checkCandidate,
  type Deployed,
  type DeployVerdict,
  findRelease,
  foldLog,
  type GateRelease,
  integrityFindings,
  type LiveRelease,
  liveNow,
  operationsOfDocument,
  type Releases,
  readBuilt,
  readInterface,
} from '../src/index.ts';
import { builtDirectory } from './build-deployable.ts';
import { repository } from './config.ts';
import { deployableNames, describeAll, knownParts } from './deployed-parts.ts';

export type CandidateOptions = { release?: string; dir?: string; document?: string };
export type Checked = DeployVerdict & {
  name: string;
  version: string;
  releaseId?: string;
  /** What was looked at, as in `the build in mfe-cart/dist/release`. */
  source: string;
  /** What it was compared with. */
  against: string[];
};

/** Finds a candidate of any kind and asks the gate. `releases` is where it shall go. */
export async function checkNamed(releases: Releases, name: string, options: CandidateOptions): Promise<Checked> {
  const at = new Date().toISOString();
  const live = liveNow({ records: await releases.log.read(), store: releases.store, at });
  if (name.startsWith('mfe-') || name === 'shell') return checkRelease(releases, name, options, at, live);
  const known = await deployableNames();
  if (!known.includes(name)) throw new Error(`${name} is no deployable: a remote (mfe-…), shell, ${known.join(', ')}`);
  return checkPart(releases, name, options, at, live);
}

async function checkRelease(
  { log, store }: Releases,
  name: string,
  options: CandidateOptions,
  at: string,
  live: LiveRelease[],
): Promise<Checked> {
  const records = await log.read();
  const state = foldLog(records);
  const directory =
    options.release === undefined
      ? await builtDirectory(name, options.dir)
      : dirname(store.filePath(findRelease(state, name, options.release).digest, 'release.json'));
  const { description } = await readBuilt(directory);
  if (description.name !== name) throw new Error(`${directory} is a build of ${description.name}, not of ${name}`);
  const candidate: GateRelease = { description, interface: readInterface(directory) };
  const { parts, labels } = await knownParts(store, ['bff-gateway'], at);
  const verdict = checkCandidate(candidate, { records, store, at, gateway: parts.gateway?.operations });
  const integrity = await integrityFindings({ directory, description });
  const { version, releaseId } = description;
  return {
    name,
    version,
    releaseId,
    source: options.release === undefined ? `the build in ${shortPath(directory)}` : 'published',
    against: [...labelsOf(live, name), ...labels],
    ...withProblems(verdict, integrity),
  };
}

async function checkPart(
  { store }: Releases,
  name: string,
  options: CandidateOptions,
  at: string,
  live: LiveRelease[],
): Promise<Checked> {
  const candidate = options.document ? await readDocument(name, options.document, at) : await ownPart(name, at);
  const facts = { name, version: candidate.version, source: options.document ?? 'this working copy' };
  if (name === 'ui-kit') {
    const host = live.find(({ description, channel }) => description.kind === 'host' && channel === 'active');
    const before = store.deployments.read(name)?.kit ?? host?.interface?.provides ?? undefined;
    const kit = candidate.kit ?? { version: candidate.version, entries: {}, tokens: [] };
    return { ...facts, against: labelsOf(live, name), ...canDeployKit(kit, live, before) };
  }
  if (name === 'bff-gateway') {
    const { parts, labels } = await knownParts(store, Object.keys(candidate.calls), at);
    const deployed = { ...parts, gateway: store.deployments.read(name) };
    return { ...facts, against: [...labelsOf(live, name), ...labels], ...canDeployGateway(candidate, live, deployed) };
  }
  const { parts, labels } = await knownParts(store, ['bff-gateway'], at);
  const recorded = store.deployments.read(name);
  const services = recorded ? { [name]: recorded } : {};
  return { ...facts, against: labels, ...canDeployService(candidate, { ...parts, services }) };
}

async function ownPart(name: string, at: string): Promise<Deployed> {
  const [found] = await describeAll([name], at);
  if (!found) throw new Error(`There is no ${name} in this working copy.`);
  return found;
}

/** An OpenAPI document as JSON, instead of the working copy's; of the gateway and services alone. */
async function readDocument(name: string, path: string, at: string): Promise<Deployed> {
  if (name === 'ui-kit') throw new Error('A kit has no document: it is checked as the working copy has it.');
  const document = JSON.parse(await readFile(path, 'utf8'));
  const version = String(document.info?.version ?? '');
  return { schema: 1, name, version, at, operations: operationsOfDocument(document), calls: {} };
}

const labelsOf = (live: readonly LiveRelease[], name: string): string[] =>
  live
    .filter(({ description }) => description.name !== name)
    .map(({ description, channel }) => {
      const label = `${description.name} ${description.version}`;
      return channel === 'active' ? label : `${label} (${channel})`;
    });

const withProblems = (verdict: DeployVerdict, problems: Breakage[]): DeployVerdict => ({
  ...verdict,
  verdict: problems.length === 0 ? verdict.verdict : 'no',
  problems: [...problems, ...verdict.problems],
});

function shortPath(directory: string): string {
  const path = relative(repository, directory);
  return path.startsWith('..') ? directory : path;
}
