import type { Schemas } from '../../contract/schemas.ts';
import type { IdentityClient } from '../clients/identity.client.ts';
import { translate } from '../errors/gateway-error.ts';
import type { RequestContext } from '../request-context.ts';
import type { SessionData } from '../session/session-store.port.ts';

export type SignInService = ReturnType<typeof createSignInService>;

const refusals = translate({ 'wrong-credentials': 'wrong-credentials', 'invalid-request': 'wrong-credentials' });

/** How one signs in. Only `auth/` knows: a password today, OpenID Connect later, and nothing outside notices. */
export function createSignInService({ identity }: { identity: IdentityClient }) {
  return {
    async signIn(
      context: RequestContext,
      credentials: { email: string; password: string },
    ): Promise<Schemas['Session']> {
      const person = await identity.verifyPassword(context, credentials).catch(refusals);
      await context.session.rotate(data => {
        data.person = person;
      });
      return { status: 'signed-in', person: { name: person.name } };
    },
    /** Cart and orders of the session go with it. */
    async signOut(context: RequestContext): Promise<Schemas['Session']> {
      await context.session.end();
      return { status: 'guest' };
    },
    async getSession(context: RequestContext): Promise<Schemas['Session']> {
      return sessionView(await context.session.read());
    },
  };
}

function sessionView(data: Readonly<SessionData> | undefined): Schemas['Session'] {
  return data?.person ? { status: 'signed-in', person: { name: data.person.name } } : { status: 'guest' };
}
