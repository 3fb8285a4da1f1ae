import { findRelease, incompatibilities, openOverrideLink, ReleaseError, type ReleaseProblem } from '@maru/releases';
import type { OverrideBody, Overrides, Snapshot } from '@maru/releases/contract';
import { GatewayError } from '../errors/gateway-error.ts';
import type { OriginReleases } from '../releases/origin-releases.ts';
import type { ReleaseSource } from '../releases/release-source.ts';
import { toldByReleases } from './release-errors.ts';

export type OverridesService = ReturnType<typeof createOverridesService>;

/** What a browser chose instead of what is live: deployable → release id, deployable → origin, until (seconds). */
export interface Chosen {
  releases: Record<string, string>;
  origins: Record<string, string>;
  until: number;
}

export interface OverridesOptions {
  releases: ReleaseSource;
  origins: OriginReleases;
  now: () => number;
}

/** Seconds that a choice lasts when nothing else ends it. */
const CHOICE_SECONDS = 24 * 60 * 60;

/** Overrides of one browser: by its own choice, or by a link that a team has signed. */
export function createOverridesService({ releases, origins, now }: OverridesOptions) {
  return {
    /** The choice that a body comes to. @throws GatewayError `release-unknown`, `override-refused` */
    async choose(body: OverrideBody): Promise<Chosen | undefined> {
      const chosen: Record<string, string> = {};
      await toldByReleases(
        (async () => {
          for (const [name, selector] of Object.entries(body.releases)) {
            chosen[name] = findRelease(releases.state(), name, selector).releaseId;
          }
        })(),
      );
      const canonical: Record<string, string> = {};
      for (const [name, url] of Object.entries(body.origins)) canonical[name] = await originOf(name, url);
      if (Object.keys({ ...chosen, ...canonical }).length === 0) return undefined;
      return { releases: chosen, origins: canonical, until: Math.floor(now() / 1000) + CHOICE_SECONDS };
    },
    /** The choice that a link stands for. @throws GatewayError `override-link-expired`, `override-link-invalid`, `override-refused` */
    async openLink(token: string): Promise<Chosen> {
      const at = new Date(now()).toISOString();
      const open = async () => openOverrideLink(token, { trust: releases.trust, state: releases.state(), at });
      const link = await toldByReleases(open());
      return { releases: link.releases, origins: {}, until: Math.floor(Date.parse(link.expires) / 1000) };
    },
    /**
     * Refuses a choice that would not run: a combination whose parts do not fit is not shown at all.
     * @throws GatewayError `override-refused` with what stands against each
     */
    check(choice: Chosen, snapshot: Snapshot): void {
      const problems = [...Object.keys(choice.releases), ...Object.keys(choice.origins)].flatMap(name =>
        problemsOf(name, choice, snapshot),
      );
      if (problems.length === 0) return;
      const errors = problems.map(({ code, message, fix }) => ({
        pointer: '/releases',
        code,
        message: `${message} ${fix}`,
      }));
      throw new GatewayError('override-refused', { errors, note: problems.map(({ message }) => message).join(' ') });
    },
    tell(choice: Chosen | undefined): Overrides {
      if (!choice) return { releases: {}, origins: {}, until: null };
      const told: Overrides['releases'] = {};
      for (const [name, releaseId] of Object.entries(choice.releases)) {
        const version = releases.state().names.get(name)?.published.get(releaseId)?.version ?? '';
        told[name] = { releaseId, version };
      }
      return { releases: told, origins: choice.origins, until: new Date(choice.until * 1000).toISOString() };
    },
  };

  async function originOf(name: string, url: string): Promise<string> {
    try {
      return (await origins.load(name, url)).release.base ?? '';
    } catch (cause) {
      if (cause instanceof ReleaseError) return toldByReleases(Promise.reject(cause));
      const message = `${url} does not serve a release of ${name}. Start its server, and look at ${url}/release.json.`;
      throw new GatewayError('override-refused', {
        cause,
        note: message,
        errors: [{ pointer: `/origins/${name}`, code: 'origin-silent', message }],
      });
    }
  }

  function problemsOf(name: string, choice: Chosen, { host, remotes }: Snapshot): ReleaseProblem[] {
    const used = [host, ...remotes].find(release => release.name === name);
    const isUsed = used?.channel === 'override' && (used.base ?? '') === (choice.origins[name] ?? '');
    const wanted = isUsed ? used : wantedRelease(name, choice);
    const problems =
      wanted && wanted.name !== host.name
        ? incompatibilities(releases.describe(host.digest), origins.describe(wanted.digest))
        : [];
    if (problems.length > 0 || isUsed) return problems;
    const message = `${name} ${choice.releases[name] ?? ''} does not run beside the others that were chosen.`;
    return [{ code: 'not-chosen', message, fix: 'Choose a shell with it, or another release.' }];
  }

  function wantedRelease(name: string, choice: Chosen) {
    const published = releases
      .state()
      .names.get(name)
      ?.published.get(choice.releases[name] ?? '');
    return published && { name, digest: published.digest };
  }
}
