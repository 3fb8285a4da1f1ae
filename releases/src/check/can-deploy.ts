import type { Operations } from '../../contract/interface.ts';
import type { ReleaseDescription } from '../../contract/release.ts';
import type { ReleaseProblem } from '../errors.ts';
import { checkRelease } from '../publish/check-release.ts';
import { incompatibilities } from '../resolve/compatibility.ts';
import { budgetFindings } from './budget-findings.ts';
import type { GateRelease, LiveRelease } from './everything-live.ts';
import { type Breakage, distinct, type Findings, joinFindings, labelOf, onlyNotes } from './finding.ts';
import { kitFindings } from './kit-findings.ts';
import { operationFindings } from './operation-findings.ts';
import { eventFindings, slotFindings } from './seam-findings.ts';

export type DeployVerdict = Findings & { verdict: 'yes' | 'no' };

/** What is deployed beside the releases. */
export type Surroundings = {
  /** The deployed gateway's operations by id; without them nothing is said of calls. */
  gateway?: Operations;
};

/**
 * Whether a release can go out beside everything that is live. What sessions are only pinned to gives notes: they keep
 * the host and the remotes that they have.
 */
export function canDeploy(
  candidate: GateRelease,
  live: readonly LiveRelease[],
  { gateway }: Surroundings = {},
): DeployVerdict {
  const { description } = candidate;
  const others = live.filter(each => each.description.name !== description.name);
  const own = live.find(each => each.description.name === description.name && each.channel === 'active');
  const inForce = others.filter(isInForce);
  const remotes = inForce.map(each => each.description).filter(({ kind }) => kind === 'remote');
  const operations = gateway && new Set(Object.keys(gateway));
  const found = joinFindings(
    problemsOnly(checkRelease(description, { host: undefined, remotes }, operations).map(by(description))),
    ...inForce.map(each => besides(candidate, each, own)),
    problemsOnly(own ? brokenPromises(description, own.description, inForce) : []),
    problemsOnly(calls(candidate, gateway)),
    budgetFindings(description),
    ...others.filter(each => !isInForce(each)).map(each => onlyNotes(besides(candidate, each, own))),
    {
      problems: [],
      notes: [...(own ? quietChanges(description, own.description) : []), ...unknownInterface(candidate)],
    },
  );
  const problems = distinct(found.problems);
  return { verdict: problems.length === 0 ? 'yes' : 'no', problems, notes: distinct(found.notes) };
}

/** The candidate beside one other release, whichever of the two relies on the other. */
function besides(candidate: GateRelease, other: LiveRelease, own: LiveRelease | undefined): Findings {
  return joinFindings(
    problemsOnly(misfits(candidate.description, other.description)),
    slotFindings(candidate, other, candidate),
    slotFindings(other, candidate, candidate),
    eventFindings(candidate, other, candidate),
    eventFindings(other, candidate, candidate),
    kitBesides(candidate, other, own),
  );
}

function kitBesides(candidate: GateRelease, other: LiveRelease, own: LiveRelease | undefined): Findings {
  const [host, remote] = candidate.description.kind === 'host' ? [candidate, other] : [other, candidate];
  const kit = host.interface?.provides;
  if (!kit || host.description.kind !== 'host' || remote.description.kind === 'host')
    return { problems: [], notes: [] };
  const before = host === candidate ? (own?.interface?.provides ?? undefined) : undefined;
  return kitFindings(remote, { kit, label: labelOf(host.description), before });
}

/** Whether what is missing is missing altogether is said by `operation-missing` of the release's own list. */
function calls(candidate: GateRelease, gateway: Operations | undefined): Breakage[] {
  if (!gateway || !candidate.interface) return [];
  const there = Object.entries(candidate.interface.gateway).filter(([id]) => id in gateway);
  const call = { caller: labelOf(candidate.description), server: 'bff-gateway', serverChanges: false };
  return operationFindings(Object.fromEntries(there), gateway, call);
}

function unknownInterface({ description, interface: known }: GateRelease): Breakage[] {
  if (known) return [];
  const message = `${labelOf(description)} has no interface.json: slots, events, calls and kit are compared by name only.`;
  return [
    { code: 'no-interface', message, fix: 'Build it again with this version of Maru.', breaks: labelOf(description) },
  ];
}

const problemsOnly = (problems: Breakage[]): Findings => ({ problems, notes: [] });
const isInForce = ({ channel }: LiveRelease) => channel !== 'pinned';
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
