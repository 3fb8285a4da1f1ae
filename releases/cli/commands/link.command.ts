import { type Command, InvalidArgumentError } from 'commander';
import { findRelease, openOverrideLink, ReleaseError, signOverrideLink } from '../../src/index.ts';
import { addCommonOptions } from '../options.ts';
import { type CommonOptions, type Session, signingKeys, withReleases } from '../session.ts';

type Options = CommonOptions & { hours: number; origin?: string };

const HOUR_MS = 3_600_000;

export function addLinkCommand(program: Command, session: Session): void {
  addCommonOptions(
    program
      .command('link')
      .argument('<name@release...>', 'releases by version or id, as in mfe-cart@1.1.0')
      .option('--hours <hours>', 'how long it is good for, at most 720', parseHours, 24)
      .option('--origin <origin>', 'print the whole link to this store, as in https://maru.example', parseOrigin)
      .option('--key <file>', 'PEM file of the key to sign with, instead of MARU_KEY or those in keys/'),
  )
    .summary('sign a token that shows a combination of releases to whoever has it')
    .action((chosen: string[], options: Options) => runLink(session, chosen, options));
}

async function runLink(session: Session, chosen: string[], options: Options): Promise<void> {
  const { terminal } = session;
  await withReleases(session, options, async releases => {
    const { trust } = releases;
    const state = await releases.state();
    const combination: Record<string, string> = {};
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
    const at = new Date();
    const expires = new Date(at.getTime() + options.hours * HOUR_MS).toISOString();
    const token = signOverrideLink({ releases: combination, expires, key });
    openOverrideLink(token, { trust, state, at: at.toISOString() });
    if (options.json) return terminal.json({ token, releases: combination, expires, keyId: key.keyId });
    terminal.line(options.origin === undefined ? token : addressOf(options.origin, token));
    for (const [name, releaseId] of Object.entries(combination))
      terminal.line(terminal.paint('dim', `  ${name} ${releaseId}`));
    terminal.line(terminal.paint('dim', `  until ${expires}`));
  });
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
