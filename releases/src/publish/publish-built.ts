import { changeRelease } from '../change/change-release.ts';
import { liveStateOf } from '../change/live-state.ts';
import { openReleases, type Releases } from '../open-releases.ts';
import { foldLog } from '../resolve/release-state.ts';
import { initialiseKeys, type TeamNames } from '../signing/initialise-keys.ts';
import { type BuiltRelease, readBuilt } from '../store/built-release.ts';
import { readInterface } from '../store/release-interface.ts';
import { type PublishOptions, type PublishResult, publish } from './publish.ts';

export type PublishBuiltOptions = {
  /** `MARU_DATA_DIR`. */
  dataDirectory: string;
  /** Built directories, as in `shell/dist/release`. The host goes first, whatever the order. */
  directories: readonly string[];
  who?: string;
  reason?: string;
  /** See `openReleases`. */
  databaseUrl?: string;
  onRelease?: (result: PublishBuiltResult) => void;
};
export type PublishBuiltResult = Omit<PublishResult, 'record'> & { activated: boolean };

const WHO = 'maru start';

/** The team that releases a deployable, as its manifest says; of the host, the one named like its room. */
export function teamNamesOf({ description }: BuiltRelease): TeamNames {
  return { team: description.manifest?.owner.team ?? description.room, names: [description.name] };
}

/**
 * Publishes and activates what has changed since the last time: what `npm start` runs. A deployable whose newest
 * published release is these very bytes is left as it is, also when an operator has rolled it back or disabled it.
 */
export async function publishBuilt(options: PublishBuiltOptions): Promise<PublishBuiltResult[]> {
  const built = await Promise.all(options.directories.map(readBuilt));
  built.sort((a, b) => Number(b.description.kind === 'host') - Number(a.description.kind === 'host'));
  const releases = await openReleases(options);
  try {
    await initialiseKeys({ ...releases, teams: built.map(teamNamesOf), who: options.who ?? WHO });
    // What is built from one working copy goes out as one, whatever each of them would break of what was live before.
    const together = built.map(({ description, directory }) => ({
      description,
      interface: readInterface(directory),
    }));
    const results: PublishBuiltResult[] = [];
    for (const release of built) {
      const result = await publishOne(releases, release, { ...options, together });
      options.onRelease?.(result);
      results.push(result);
    }
    return results;
  } finally {
    await releases.close();
  }
}

async function publishOne(
  { log, store }: Releases,
  built: BuiltRelease,
  {
    who = WHO,
    reason = 'Built from this working copy',
    together,
  }: PublishBuiltOptions & Pick<PublishOptions, 'together'>,
): Promise<PublishBuiltResult> {
  const { name, releaseId } = built.description;
  const before = foldLog(await log.read());
  const newest = [...(before.names.get(name)?.published.keys() ?? [])].at(-1);
  const { record: _record, ...published } = await publish({
    log,
    store,
    directory: built.directory,
    who,
    reason,
    together,
  });
  const isDecided = newest === releaseId && liveStateOf(before, name).active !== null;
  if (isDecided) return { ...published, activated: false };
  const { outcome } = await changeRelease({
    log,
    store,
    request: { type: 'activate', name, release: releaseId },
    who,
    reason,
    together,
  });
  return { ...published, activated: outcome === 'changed' };
}
