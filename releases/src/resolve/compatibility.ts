import semver from 'semver';
import type { ConsumedShare, ProvidedShare, ReleaseDescription } from '../../contract/release.ts';
import type { ReleaseProblem } from '../errors.ts';

const known = new WeakMap<ReleaseDescription, WeakMap<ReleaseDescription, ReleaseProblem[]>>();

/** What keeps a remote from running in a host; empty when it can. */
export function incompatibilities(host: ReleaseDescription, remote: ReleaseDescription): ReleaseProblem[] {
  const ofHost = known.get(host) ?? new WeakMap<ReleaseDescription, ReleaseProblem[]>();
  known.set(host, ofHost);
  const problems = ofHost.get(remote) ?? [...contractProblems(host, remote), ...shareProblems(host, remote)];
  ofHost.set(remote, problems);
  return problems;
}

export function isCompatible(host: ReleaseDescription, remote: ReleaseDescription): boolean {
  return incompatibilities(host, remote).length === 0;
}

/** The gateway operations that a release needs and the gateway does not have. */
export function missingOperations(release: ReleaseDescription, operations: ReadonlySet<string>): ReleaseProblem[] {
  return release.requires.operations
    .filter(operation => !operations.has(operation))
    .map(operation => ({
      code: 'operation-missing',
      message: `${release.name} calls ${operation}, which the gateway does not have.`,
      fix: 'Release the gateway with this operation first.',
    }));
}

/** The share of a host by which a consumer is satisfied, or undefined. */
export function hostShareFor(host: ReleaseDescription, key: string, range: string): ProvidedShare | undefined {
  return host.provides.find(share => share.key === key && satisfies(share.version, range));
}

/** Whether a version is in a range; pre-releases count as what they lead to. */
export function satisfies(version: string, range: string): boolean {
  return semver.satisfies(version, range, { includePrerelease: true });
}

/** Same major; the remote's minor is not newer than the host's. */
function contractProblems(host: ReleaseDescription, remote: ReleaseDescription): ReleaseProblem[] {
  const [hostMajor, hostMinor] = parseContract(host.contract);
  const [remoteMajor, remoteMinor] = parseContract(remote.contract);
  if (hostMajor === remoteMajor && remoteMinor <= hostMinor) return [];
  return [
    {
      code: 'contract-version',
      message: `${remote.name} is built for contract ${remote.contract}, ${host.name} offers ${host.contract}.`,
      fix:
        hostMajor === remoteMajor
          ? `Release ${host.name} with contract ${remote.contract} first, or build for ${host.contract}.`
          : `Build ${remote.name} for contract ${hostMajor}.x.`,
    },
  ];
}

function parseContract(contract: string): [number, number] {
  const [major = 0, minor = 0] = contract.split('.').map(Number);
  return [major, minor];
}

function shareProblems(host: ReleaseDescription, remote: ReleaseDescription): ReleaseProblem[] {
  return remote.consumes.flatMap(share => shareProblem(host, remote, share));
}

function shareProblem(host: ReleaseDescription, remote: ReleaseDescription, share: ConsumedShare): ReleaseProblem[] {
  const { key, range } = share;
  if (hostShareFor(host, key, range)) return [];
  const offered = host.provides.filter(provided => provided.key === key).map(provided => provided.version);
  // A module of which there may be one only would be loaded a second time beside the host's.
  const isSecondSingleton = share.singleton && offered.length > 0;
  if (share.hasFallback && !isSecondSingleton) return [];
  return [
    {
      code: offered.length > 0 ? 'share-range' : 'share-missing',
      message:
        offered.length > 0
          ? `${remote.name} needs ${key} ${range}, ${host.name} provides ${offered.join(', ')}.`
          : `${remote.name} needs ${key} ${range} and brings none, ${host.name} does not provide it.`,
      fix:
        offered.length > 0
          ? `Build ${remote.name} against ${key} ${offered[0]}.`
          : `Let ${host.name} provide ${key}, or let ${remote.name} bring its own.`,
    },
  ];
}
