import { DISCOVERY_SCHEMA, type Discovery, type DiscoveryVersion } from '../../contract/discovery.ts';
import type { ReleaseLog } from '../log/release-log.port.ts';
import { type Candidate, candidatesOf } from '../resolve/candidates.ts';
import { foldLog, type NameState } from '../resolve/release-state.ts';
import { viewAt } from '../resolve/view.ts';
import { type ReleaseStore, releaseUrl } from '../store/release-store.ts';

/**
 * The JSON of `GET /releases/v1/discovery`: of every deployable the active release and the canary with their shares,
 * in the frontend-discovery schema. Disabled remotes are left out, as nobody gets them.
 */
export async function releaseDiscovery(log: ReleaseLog, store: ReleaseStore): Promise<Discovery> {
  const state = foldLog(await log.read());
  const microFrontends: Discovery['microFrontends'] = {};
  for (const seen of viewAt(state).names.values()) {
    if (seen.disabled) continue;
    const versions = versionsOf(seen, candidatesOf({ state, describe: store.describe }, seen, true));
    if (versions.length > 0) microFrontends[seen.name] = versions;
  }
  return { schema: DISCOVERY_SCHEMA, microFrontends };
}

/** The default first, as readers of the schema expect. */
function versionsOf({ canary }: NameState, [newest, next]: Iterable<Candidate>): DiscoveryVersion[] {
  const isCanary = newest?.release.channel === 'canary';
  const active = isCanary ? next : newest;
  const share = isCanary ? (canary?.percent ?? 0) : 0;
  return [
    ...(active ? [versionOf(active, 100 - share, true)] : []),
    ...(isCanary && newest ? [versionOf(newest, share, false)] : []),
  ];
}

function versionOf({ release, description }: Candidate, traffic: number, isDefault: boolean): DiscoveryVersion {
  const { digest, version, releaseId } = release;
  const { entry, files, federationName, contract, kind } = description;
  return {
    url: releaseUrl(digest, entry),
    fallbackUrl: releaseUrl(digest, entry).replace('/r/', '/r2/'),
    metadata: { integrity: files[entry]?.integrity ?? '', version },
    extras: { maru: { releaseId, digest, contract, kind, federationName } },
    deployment: { traffic, default: isDefault },
  };
}
