import { liveStatus, type VerifiedRequest } from '@maru/releases';
import type { ChangeBody, ChangeRequest, LiveStatus, LogRecord, ReleaseStatus } from '@maru/releases/contract';
import { GatewayError } from '../errors/gateway-error.ts';
import type { ReleaseBook } from '../releases/release-book.ts';
import type { ReleaseSource } from '../releases/release-source.ts';
import type { RequestContext } from '../request-context.ts';
import type { Person } from '../session/session-store.port.ts';
import { toldByReleases } from './release-errors.ts';

export type ReleasesService = ReturnType<typeof createReleasesService>;

/** Who asks: a person by their session, a team by the signature of its request. */
export interface Asker {
  context: RequestContext;
  signer: VerifiedRequest | undefined;
}

const OPERATOR = 'operator';
const operatorMay = ['activate', 'canary', 'promote', 'rollback', 'disable', 'enable'] as const;

/** The release log for people and pipelines: everybody sees what is live, operators and teams the rest. */
export function createReleasesService({ book, trust }: { book: ReleaseBook; trust: ReleaseSource['trust'] }) {
  return {
    head: () => toldByReleases(book.head()),
    async status(asker: Asker): Promise<ReleaseStatus | LiveStatus> {
      const status = await toldByReleases(book.status());
      if (asker.signer) return status;
      return (await isOperator(asker)) ? { ...status, may: [...operatorMay] } : liveStatus(status);
    },
    async history(asker: Asker, options: Parameters<ReleaseBook['history']>[0]) {
      await mayRead(asker);
      return toldByReleases(book.history(options));
    },
    async diff(asker: Asker, options: Parameters<ReleaseBook['diff']>[0]) {
      await mayRead(asker);
      return toldByReleases(book.diff(options));
    },
    discovery: () => toldByReleases(book.discovery()),
    /** Records a change under the name of the operator who is signed in. */
    async change({ context }: Asker, body: ChangeBody) {
      const person = await operator(context);
      const { outcome, record, before, after } = await withHead(book.change({ ...body, who: person.name }));
      context.log.info(
        { outcome, position: record?.position, change: body.request, personId: person.personId },
        'release',
      );
      return { outcome, position: record?.position ?? null, before, after };
    },
    async plan(asker: Asker, request: ChangeRequest) {
      await mayRead(asker);
      const head = await toldByReleases(book.head());
      const { change, before, after } = await toldByReleases(book.plan(request));
      return { change: change ?? null, before, after, head };
    },
    /** Takes in a record that the team which signed the request has sealed. */
    async accept({ signer, context }: Asker, record: LogRecord) {
      const { key } = team(signer);
      if (record.keyId !== key.keyId) {
        throw new GatewayError('release-not-allowed', {
          note: 'the record is sealed with another key than the request',
        });
      }
      const { before, after } = await withHead(book.accept(record));
      context.log.info({ position: record.position, change: record.change, team: key.team }, 'release');
      return { position: record.position, before, after };
    },
    /** Takes the files of a release in. */
    async take({ signer, context }: Asker, archive: Uint8Array, options: { digest: string; dryRun: boolean }) {
      const { key } = team(signer);
      const allow = ({ name, releaseId }: { name: string; releaseId: string }) => {
        if (trust.allows(key.keyId, { type: 'activate', name, releaseId })) return;
        throw new GatewayError('release-not-allowed', { note: `${key.team} may not release ${name}` });
      };
      const taken = await toldByReleases(book.take({ archive, allow, ...options }));
      context.log.info({ ...taken, team: key.team }, 'release files');
      return taken;
    },
  };

  /** A log that has moved on is answered with where it is now. */
  async function withHead<Value>(answer: Promise<Value>): Promise<Value> {
    try {
      return await toldByReleases(answer);
    } catch (error) {
      if (!(error instanceof GatewayError) || error.code !== 'release-moved') throw error;
      throw new GatewayError('release-moved', { cause: error, note: error.message, head: await book.head() });
    }
  }
}

async function mayRead({ signer, context }: Asker): Promise<void> {
  if (!signer) await operator(context);
}

async function isOperator({ context }: Asker): Promise<boolean> {
  return (await context.session.read())?.person?.roles.includes(OPERATOR) ?? false;
}

/** @throws GatewayError `sign-in-required`, `operator-required` */
async function operator({ session }: RequestContext): Promise<Person> {
  const person = (await session.read())?.person;
  if (!person) throw new GatewayError('sign-in-required');
  if (!person.roles.includes(OPERATOR)) throw new GatewayError('operator-required', { note: person.personId });
  return person;
}

/** @throws GatewayError `signature-invalid` */
function team(signer: VerifiedRequest | undefined): VerifiedRequest {
  if (signer) return signer;
  throw new GatewayError('signature-invalid', { note: 'the request is not signed' });
}
