import { ReleaseError, readBuilt } from '../src/index.ts';
import { builtDirectory } from './build-deployable.ts';
import type { CandidateOptions, Checked } from './candidate.ts';
import type { RemoteStore } from './remote-store.ts';

/**
 * Asks a store elsewhere about a build: it is sent there as for a publish, judged beside everything that is live there,
 * and not kept.
 * @throws ReleaseError `release/not-possible` for what only the store's own place can judge.
 */
export async function checkElsewhere(remote: RemoteStore, name: string, options: CandidateOptions): Promise<Checked> {
  const isBuild = (name === 'shell' || name.startsWith('mfe-')) && options.release === undefined;
  if (!isBuild) {
    const detail =
      'over HTTP a build of a remote or the shell can be asked about; for the rest say --against <data directory>';
    throw new ReleaseError('release/not-possible', detail);
  }
  const directory = await builtDirectory(name, options.dir);
  const built = await readBuilt(directory);
  if (built.description.name !== name)
    throw new Error(`${directory} is a build of ${built.description.name}, not of ${name}`);
  const { version, releaseId } = built.description;
  const asked = { name, version, releaseId, source: `the build in ${directory}`, against: ['everything live there'] };
  const note = { who: 'can-i-deploy', reason: 'can-i-deploy', dryRun: true, onProgress: () => undefined };
  try {
    const { warnings } = await remote.publish(built, note);
    return { ...asked, verdict: 'yes', problems: [], notes: warnings.map(warning => ({ ...warning, breaks: name })) };
  } catch (error) {
    if (!(error instanceof ReleaseError) || error.code !== 'release/refused') throw error;
    return {
      ...asked,
      verdict: 'no',
      problems: error.problems.map(each => ({ ...each, breaks: 'what is live' })),
      notes: [],
    };
  }
}
