import type { ReleaseDescription } from '../../contract/release.ts';
import { shapeOf } from '../document/match-path.ts';
import type { ReleaseProblem } from '../errors.ts';
import { incompatibilities, missingOperations } from '../resolve/compatibility.ts';

export type LiveReleases = { host: ReleaseDescription | undefined; remotes: readonly ReleaseDescription[] };

/**
 * What keeps a release from going out, each problem with its fix: it contradicts itself, claims what another live
 * remote owns, or does not run in the live host.
 */
export function checkRelease(
  candidate: ReleaseDescription,
  live: LiveReleases,
  operations?: ReadonlySet<string>,
): ReleaseProblem[] {
  const others = live.remotes.filter(remote => remote.name !== candidate.name);
  return [
    ...selfProblems(candidate),
    ...(candidate.manifest ? manifestProblems(candidate) : []),
    ...collisions(candidate, others),
    ...(candidate.kind === 'remote' && live.host ? incompatibilities(live.host, candidate) : []),
    ...(operations ? missingOperations(candidate, operations) : []),
  ];
}

/** For a host: the live remotes that would not run in it. They keep the host that they have until they are released. */
export function leftBehind(candidate: ReleaseDescription, live: LiveReleases): ReleaseProblem[] {
  if (candidate.kind !== 'host') return [];
  return live.remotes.flatMap(remote => incompatibilities(candidate, remote));
}

function selfProblems(release: ReleaseDescription): ReleaseProblem[] {
  const problems: ReleaseProblem[] = [];
  const named = [
    release.entry,
    ...release.entryJs,
    ...release.entryCss,
    ...(release.server ? [release.server] : []),
    ...Object.values(release.groups).flatMap(group => [...group.js, ...group.css]),
    ...release.provides.flatMap(share => [...share.js, ...share.css]),
  ];
  for (const file of new Set(named)) {
    if (release.files[file]) continue;
    problems.push(problem('file-unlisted', `${file} is named but not in files.`, 'Build the room again.'));
  }
  if (!release.federationName.includes(release.releaseId)) {
    const message = `The federation name ${release.federationName} does not carry the release id ${release.releaseId}.`;
    problems.push(problem('federation-name', message, 'Build with the shell’s defineRemote or defineHost.'));
  }
  if (release.kind === 'remote' && !release.manifest) {
    problems.push(problem('manifest-missing', `${release.name} has no manifest.`, 'Add remote.manifest.json.'));
  }
  return problems;
}

function manifestProblems(release: ReleaseDescription): ReleaseProblem[] {
  const { manifest } = release;
  if (!manifest) return [];
  const problems: ReleaseProblem[] = [];
  const fix = 'Make remote.manifest.json and the code agree.';
  const expect = (holds: boolean, code: string, message: string) => {
    if (!holds) problems.push(problem(code, message, fix));
  };
  expect(
    manifest.name === release.name,
    'name',
    `The manifest is of ${manifest.name}, the release of ${release.name}.`,
  );
  expect(
    manifest.room === release.room,
    'room',
    `The manifest's room is ${manifest.room}, the release's ${release.room}.`,
  );
  expect(
    manifest.contract === release.contract,
    'contract',
    `The manifest says contract ${manifest.contract}, the release ${release.contract}.`,
  );
  for (const { path, page } of manifest.paths) {
    expect(
      page in release.groups,
      'page-missing',
      `${path} shows the page "${page}", which the release does not have.`,
    );
  }
  for (const { name, chunk } of manifest.slots.offers) {
    expect(
      chunk in release.groups,
      'slot-missing',
      `${name} is the chunk "${chunk}", which the release does not have.`,
    );
    expect(name.startsWith(`${manifest.room}/`), 'slot-name', `${name} does not begin with ${manifest.room}/.`);
  }
  for (const event of manifest.events.emits) {
    expect(event.startsWith(`${manifest.room}:`), 'event-name', `${event} does not begin with ${manifest.room}:.`);
  }
  const shapes = manifest.paths.map(({ path }) => shapeOf(path));
  const twice = shapes.find((shape, index) => shapes.indexOf(shape) !== index);
  expect(twice === undefined, 'path-twice', `Two paths match the same addresses, ${twice}.`);
  return problems;
}

function collisions(candidate: ReleaseDescription, others: readonly ReleaseDescription[]): ReleaseProblem[] {
  const { manifest } = candidate;
  if (!manifest) return [];
  return others.flatMap(other => {
    const owner = other.manifest;
    if (!owner) return [];
    const fix = `Choose another name, or agree with ${owner.owner.team}, who owns it.`;
    const shapes = new Set(owner.paths.map(({ path }) => shapeOf(path)));
    const slots = new Set(owner.slots.offers.map(({ name }) => name));
    return [
      ...manifest.paths
        .filter(({ path }) => shapes.has(shapeOf(path)))
        .map(({ path }) => problem('path-taken', `${path} belongs to ${other.name} ${other.version}.`, fix)),
      ...manifest.slots.offers
        .filter(({ name }) => slots.has(name))
        .map(({ name }) => problem('slot-taken', `${name} is offered by ${other.name} ${other.version}.`, fix)),
      ...(owner.room === manifest.room
        ? [problem('room-taken', `The room "${manifest.room}" is ${other.name}'s.`, fix)]
        : []),
    ];
  });
}

const problem = (code: string, message: string, fix: string): ReleaseProblem => ({ code, message, fix });
