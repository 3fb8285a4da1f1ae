import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeRelease, integrityOf, openReleases, publish, publishBuilt, type Releases } from '@maru/releases';
import type { ChangeRequest, ReleaseDescription } from '@maru/releases/contract';
import { writeBuiltReleases } from './fake-releases.ts';
import { startFakeServices } from './fake-services.ts';
import { createVisitor, startGateway } from './start-gateway.ts';

/** A gateway that follows a real, signed release log, with the fake releases published and active in it. */
export async function startReleasedGateway(environment: Record<string, string> = {}) {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'maru-data-'));
  const directories = writeBuiltReleases();
  await publishBuilt({ dataDirectory, directories });
  const services = await startFakeServices();
  const clock = { ahead: 0 };
  const now = () => Date.now() + clock.ahead;
  const gateway = await startGateway(services, environment, dataDirectory, { realReleases: true, now });
  const releases = await openReleases({ dataDirectory });
  const visit = () => createVisitor(() => gateway.origin);
  return {
    dataDirectory,
    gateway,
    /** `ahead`: milliseconds by which the gateway's clock is ahead. */
    clock,
    releases,
    visit,
    /** Builds a release of the cart that is like the live one, with a file more. */
    buildCart: (version: string, releaseId: string, changes: Partial<ReleaseDescription> = {}) =>
      writeCart(directories, { version, releaseId, ...changes }),
    publishCart: (version: string, releaseId: string, changes: Partial<ReleaseDescription> = {}) =>
      publishFrom(releases, writeCart(directories, { version, releaseId, ...changes })),
    change: (request: ChangeRequest) => changeRelease({ ...releases, request, who: 'Somebody', reason: 'A test' }),
    async signedIn(email: string) {
      const visitor = visit();
      const response = await visitor.json('/auth/sign-in', { email, password: 'right' });
      if (response.status !== 200) throw new Error(`the sign-in answered ${response.status}`);
      return visitor;
    },
    async close() {
      await releases.close();
      await gateway.close();
      await services.close();
    },
  };
}

export type ReleasedGateway = Awaited<ReturnType<typeof startReleasedGateway>>;

const publishFrom = ({ log, store }: Releases, directory: string) =>
  publish({ log, store, directory, who: 'test', reason: 'The next one' });

function writeCart(directories: readonly string[], changes: Partial<ReleaseDescription> & { releaseId: string }) {
  const descriptionIn = (built: string): ReleaseDescription =>
    JSON.parse(readFileSync(join(built, 'release.json'), 'utf8'));
  const from = directories.find(built => descriptionIn(built).name === 'mfe-cart') ?? '';
  const before = descriptionIn(from);
  const directory = mkdtempSync(join(tmpdir(), 'maru-cart-'));
  for (const file of Object.keys(before.files)) writeFileSync(join(directory, file), readFileSync(join(from, file)));
  const bytes = Buffer.from(`/* ${changes.releaseId} */`);
  writeFileSync(join(directory, 'next.js'), bytes);
  const files = { ...before.files, 'next.js': { size: bytes.length, integrity: integrityOf(bytes) } };
  const contract = changes.contract ?? before.contract;
  const next = {
    ...before,
    files,
    federationName: `mfe_cart_${changes.releaseId}`,
    ...changes,
    manifest: before.manifest && { ...before.manifest, contract },
  };
  writeFileSync(join(directory, 'release.json'), JSON.stringify(next));
  return directory;
}
