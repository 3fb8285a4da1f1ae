import type { ReleaseDescription } from '../../contract/release.ts';
import type { ReleaseProblem } from '../errors.ts';
import { checkRelease } from '../publish/check-release.ts';
import { incompatibilities } from '../resolve/compatibility.ts';
import type { LiveRelease } from './everything-live.ts';

/** A problem, and the live release that it would break. */
export type Breakage = ReleaseProblem & { breaks: string };
export type DeployVerdict = {
  verdict: 'yes' | 'no';
  problems: Breakage[];
  /** What changes for others without breaking them. */
  notes: Breakage[];
};

/**
 * Whether a release can go out beside everything that is live. What sessions are only pinned to gives notes: they keep
 * the host and the remotes that they have.
 */
export function canDeploy(
  candidate: ReleaseDescription,
  live: readonly LiveRelease[],
  operations?: ReadonlySet<string>,
): DeployVerdict {
  const others = live.filter(({ description }) => description.name !== candidate.name);
  const own = live.find(({ description, channel }) => description.name === candidate.name && channel === 'active');
  const current = others.filter(({ channel }) => channel !== 'pinned').map(({ description }) => description);
  const remotes = current.filter(({ kind }) => kind === 'remote');
  const problems: Breakage[] = [
    ...checkRelease(candidate, { host: undefined, remotes }, operations).map(by(candidate)),
    ...others.filter(isInForce).flatMap(each => misfits(candidate, each.description)),
    ...(own ? brokenPromises(candidate, own.description, others.filter(isInForce)) : []),
  ];
  const notes: Breakage[] = [
    ...others.filter(each => !isInForce(each)).flatMap(each => misfits(candidate, each.description)),
    ...(own ? quietChanges(candidate, own.description) : []),
  ];
  return { verdict: problems.length === 0 ? 'yes' : 'no', problems, notes };
}

const isInForce = ({ channel }: LiveRelease) => channel !== 'pinned';
const labelOf = ({ name, version }: ReleaseDescription) => `${name} ${version}`;
const by = (broken: ReleaseDescription) => (problem: ReleaseProblem) => ({ ...problem, breaks: labelOf(broken) });

/** Host against remote, whichever of the two is the candidate. */
function misfits(candidate: ReleaseDescription, other: ReleaseDescription): Breakage[] {
  if (candidate.kind === other.kind) return [];
  return candidate.kind === 'host'
    ? incompatibilities(candidate, other).map(by(other))
    : incompatibilities(other, candidate).map(by(candidate));
}

/** What the active release offers, others rely on, and the candidate does not have any more. */
function brokenPromises(
  candidate: ReleaseDescription,
  active: ReleaseDescription,
  others: readonly LiveRelease[],
): Breakage[] {
  const slots = missing(slotsOf(active), slotsOf(candidate));
  const events = missing(eventsOf(active), eventsOf(candidate));
  return others.flatMap(({ description }) => {
    const fix = `Keep it until ${description.name} is released without it.`;
    const uses = new Set([...(description.manifest?.slots.uses ?? []), ...description.layoutSlots]);
    const hears = new Set(description.manifest?.events.hears ?? []);
    return [
      ...slots
        .filter(slot => uses.has(slot))
        .map(slot => ({
          code: 'slot-removed',
          message: `${labelOf(description)} shows the slot ${slot}, which is gone.`,
          fix,
        })),
      ...events
        .filter(event => hears.has(event))
        .map(event => ({
          code: 'event-removed',
          message: `${labelOf(description)} hears ${event}, which is not emitted any more.`,
          fix,
        })),
    ].map(by(description));
  });
}

function quietChanges(candidate: ReleaseDescription, active: ReleaseDescription): Breakage[] {
  const paths = missing(pathsOf(active), pathsOf(candidate)).map(path => ({
    code: 'path-removed',
    message: `${path} is not served any more; links to it lead nowhere.`,
    fix: 'Redirect it, or keep it.',
  }));
  const sizes = (active.manifest?.slots.offers ?? []).flatMap(offer => {
    const next = candidate.manifest?.slots.offers.find(({ name }) => name === offer.name);
    if (!next || next.size.block === offer.size.block) return [];
    const message = `The slot ${offer.name} reserves ${next.size.block} instead of ${offer.size.block}.`;
    return [{ code: 'slot-size', message, fix: 'Look at the pages that show it.' }];
  });
  return [...paths, ...sizes].map(by(candidate));
}

const slotsOf = ({ manifest }: ReleaseDescription) => manifest?.slots.offers.map(({ name }) => name) ?? [];
const eventsOf = ({ manifest }: ReleaseDescription) => manifest?.events.emits ?? [];
const pathsOf = ({ manifest }: ReleaseDescription) => manifest?.paths.map(({ path }) => path) ?? [];
const missing = (before: readonly string[], after: readonly string[]) => before.filter(item => !after.includes(item));
