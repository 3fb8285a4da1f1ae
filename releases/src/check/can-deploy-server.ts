import type { Deployed, KitInterface, Operations } from '../../contract/interface.ts';
import type { DeployVerdict } from './can-deploy.ts';
import type { LiveRelease } from './everything-live.ts';
import { distinct, type Findings, joinFindings, labelOf, onlyNotes } from './finding.ts';
import { kitFindings } from './kit-findings.ts';
import { byAddress, operationFindings } from './operation-findings.ts';

/** What is deployed now; a part that is not known is not compared. */
export type DeployedParts = { gateway?: Deployed; services: Readonly<Record<string, Deployed>>; kit?: KitInterface };

/**
 * Whether a gateway can go out: what every release calls that anybody runs, sessions with older releases too, for they
 * ask the same gateway; and what it calls of each service itself.
 */
export function canDeployGateway(
  candidate: Deployed,
  live: readonly LiveRelease[],
  deployed: DeployedParts,
): DeployVerdict {
  const before = deployed.gateway?.operations;
  const callers = live.flatMap(({ description, interface: known }) => {
    const caller = labelOf(description);
    const call = { caller, server: candidate.name, serverChanges: true, before };
    if (known) return operationFindings(known.gateway, candidate.operations, call);
    const names = description.requires.operations.filter(id => !candidate.operations[id]);
    return operationFindings(Object.fromEntries(names.map(id => [id, NOTHING])), candidate.operations, call);
  });
  const upstream = Object.entries(candidate.calls).flatMap(([service, calls]) => {
    const served = deployed.services[service];
    const caller = `${candidate.name} ${candidate.version}`;
    return served ? serviceFindings(calls, served.operations, { caller, server: service, serverChanges: false }) : [];
  });
  return verdictOf({ problems: [...callers, ...upstream], notes: [] });
}

/** Whether a service can go out: what the deployed gateway calls of it, and of each answer what it reads. */
export function canDeployService(candidate: Deployed, deployed: DeployedParts): DeployVerdict {
  const { gateway } = deployed;
  const calls = gateway?.calls[candidate.name] ?? {};
  const caller = `bff-gateway ${gateway?.version ?? ''}`.trim();
  const before = deployed.services[candidate.name]?.operations;
  return verdictOf({
    problems: serviceFindings(calls, candidate.operations, {
      caller,
      server: candidate.name,
      serverChanges: true,
      before: before && byAddress(before),
    }),
    notes: [],
  });
}

/** Whether a kit can go out: every part, prop and token that a live room uses of it. */
export function canDeployKit(kit: KitInterface, live: readonly LiveRelease[], before?: KitInterface): DeployVerdict {
  const label = `ui-kit ${kit.version}`;
  const findings = live.map(each => {
    const found = kitFindings(each, { kit, label, before });
    return each.channel === 'pinned' ? onlyNotes(found) : found;
  });
  return verdictOf(joinFindings(...findings));
}

const NOTHING = { method: '', path: '', query: {}, requests: {}, response: {} };

function serviceFindings(calls: Operations, served: Operations, call: Parameters<typeof operationFindings>[2]) {
  return operationFindings(calls, byAddress(served), { ...call, typesOnly: true });
}

function verdictOf(found: Findings): DeployVerdict {
  const problems = distinct(found.problems);
  return { verdict: problems.length === 0 ? 'yes' : 'no', problems, notes: distinct(found.notes) };
}
