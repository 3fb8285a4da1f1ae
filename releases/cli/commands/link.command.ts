import { type Command, InvalidArgumentError } from 'commander';
import { findRelease, openOverrideLink, ReleaseError, signOverrideLink } from '../../src/index.ts';
import { addRemoteOptions } from '../options.ts';
import type { RemoteStore } from '../remote-store.ts';
import { type CommonOptions, namedKey, remoteStore, type Session, signingKeys, withReleases } from '../session.ts';

type Options = CommonOptions & { hours: number; origin?: string };

const HOUR_MS = 3_600_000;

export function addLinkCommand(program: Command, session: Session): void {
  addRemoteOptions(
    program
      .command('link')
      .argument('<name@release...>', 'releases by version or id, as in mfe-cart@1.1.0')
      .option('--hours <hours>', 'how long it is good for, at most 720', parseHours, 24)
      .option('--origin <origin>', 'print the whole link to this store, as in https://maru.example', parseOrigin),
  )
    .summary('sign a token that shows a combination of releases to whoever has it')
    .action((chosen: string[], options: Options) => runLink(session, chosen, options));
}

type Combination = Record<string, string>;

async function runLink(session: Session, chosen: string[], options: Options): Promise<void> {
  const { terminal } = session;
  const expires = new Date(Date.now() + options.hours * HOUR_MS).toISOString();
  const remote = await remoteStore(session, options);
  const { combination, key, token } = remote
    ? await signElsewhere(session, remote, chosen, options, expires)
    : await signHere(session, chosen, options, expires);
  if (options.json) return terminal.json({ token, releases: combination, expires, keyId: key.keyId });
  terminal.line(options.origin === undefined ? token : addressOf(options.origin, token));
  for (const [name, releaseId] of Object.entries(combination))
    terminal.line(terminal.paint('dim', `  ${name} ${releaseId}`));
  terminal.line(terminal.paint('dim', `  until ${expires}`));
}

function signHere(session: Session, chosen: string[], options: Options, expires: string) {
  return withReleases(session, options, async releases => {
    const { trust } = releases;
    const state = await releases.state();
    const combination: Combination = {};
    for (const text of chosen) {
      const [name = '', selector] = text.split('@');
      combination[name] = findRelease(state, name, selector).releaseId;
    }
    const mayAll = (keyId: string) =>
      Object.entries(combination).every(([name, releaseId]) =>
        trust.allows(keyId, { type: 'activate', name, releaseId }),
      );
    const key = (await signingKeys(session, options, releases)).find(({ keyId }) => mayAll(keyId));
    if (!key)
      throw new ReleaseError(
        'release/not-allowed',
        `no key here may release ${Object.keys(combination).join(' and ')}`,
      );
    const token = signOverrideLink({ releases: combination, expires, key });
    openOverrideLink(token, { trust, state, at: new Date().toISOString() });
    return { combination, key, token };
  });
}

/** With the key that was named. Whether it may is the store's to say, when the link is opened. */
async function signElsewhere(
  session: Session,
  remote: RemoteStore,
  chosen: string[],
  options: Options,
  expires: string,
) {
  const key = await namedKey(session, options);
  if (!key) throw new ReleaseError('release/request-unsigned', 'no key was named: --key <file>, or MARU_KEY');
  const combination: Combination = {};
  for (const text of chosen) {
    const [name = '', selector] = text.split('@');
    combination[name] = await publishedId(remote, name, selector);
  }
  return { combination, key, token: signOverrideLink({ releases: combination, expires, key }) };
}

/** The newest published release that a version, an id or the beginning of an id names. */
async function publishedId(remote: RemoteStore, name: string, selector: string | undefined): Promise<string> {
  let before: number | undefined;
  do {
    const { records, next } = await remote.history({ name, limit: 200, ...(before !== undefined && { before }) });
    for (const { change } of records) {
      if (change.type !== 'publish') continue;
      const isMeant = selector === undefined || change.version === selector || change.releaseId.startsWith(selector);
      if (isMeant) return change.releaseId;
    }
    before = next ?? undefined;
  } while (before !== undefined);
  throw new ReleaseError('release/unknown', `${name} ${selector ?? ''}`.trim());
}

const addressOf = (origin: string, token: string) => `${origin}/releases/v1/link?${new URLSearchParams({ token })}`;

function parseOrigin(text: string): string {
  if (!URL.canParse(text)) throw new InvalidArgumentError('an address is needed, as in https://maru.example.');
  return new URL(text).origin;
}

function parseHours(text: string): number {
  const hours = Number(text);
  if (!(hours > 0 && hours <= 720)) throw new InvalidArgumentError('a number of hours up to 720 is needed.');
  return hours;
}
