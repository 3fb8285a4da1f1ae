import type { LogRecord } from '../../contract/record.ts';
import { foldLog } from '../resolve/release-state.ts';
import type { ReleaseStore } from '../store/release-store.ts';
import { canDeploy, type DeployVerdict, type Surroundings } from './can-deploy.ts';
import { everythingLive, type GateRelease, type LiveRelease } from './everything-live.ts';
import type { Breakage } from './finding.ts';

/** A session lives that long at most, and with it its pin. */
const RETENTION_DAYS = 30;

export type GateOptions = Surroundings & {
  records: readonly LogRecord[];
  store: ReleaseStore;
  /** Now, ISO 8601. */
  at: string;
  /** Releases that go out together with the candidate: they stand in the place of what is live of their names. */
  together?: readonly GateRelease[];
};

/** Every release that somebody may be running now, with its interface. */
export function liveNow({ records, store, at }: Pick<GateOptions, 'records' | 'store' | 'at'>): LiveRelease[] {
  const { describe, interfaceOf } = store;
  return everythingLive(records, { state: foldLog(records), describe }, { at, days: RETENTION_DAYS }, interfaceOf);
}

/** Whether a release can go out beside everything live in a store and the gateway that is recorded there. */
export function checkCandidate(candidate: GateRelease, options: GateOptions): DeployVerdict {
  const { records, store, at, together = [] } = options;
  const live = liveNow({ records, store, at });
  const replaced = new Set(together.map(({ description }) => description.name));
  const all = [
    ...live.filter(
      ({ description }) => description.name === candidate.description.name || !replaced.has(description.name),
    ),
    ...together
      .filter(({ description }) => description.name !== candidate.description.name)
      .map(each => ({ ...each, channel: 'active' as const })),
  ];
  const gateway = options.gateway ?? store.deployments.read('bff-gateway')?.operations;
  return canDeploy(candidate, all, { gateway });
}

/** What the choice of releases sees to: such a remote keeps the host that it runs in until it is released again. */
const LEFT_BEHIND = ['contract-version', 'share-range', 'share-missing'];

/** Of the problems those for which a release is refused. A host may leave remotes behind: its publisher is told whom. */
export function obstaclesOf({ description }: GateRelease, { problems }: DeployVerdict): Breakage[] {
  return description.kind === 'host' ? problems.filter(({ code }) => !LEFT_BEHIND.includes(code)) : problems;
}
