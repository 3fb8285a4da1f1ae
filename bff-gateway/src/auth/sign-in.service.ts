import type { Schemas } from '../../contract/schemas.ts';
import type { IdentityClient } from '../clients/identity.client.ts';
import { GatewayError, translate, UpstreamProblem } from '../errors/gateway-error.ts';
import { fieldMessage } from '../forms/messages.ts';
import type { RequestContext } from '../request-context.ts';
import type { Belongings } from '../services/belongings.service.ts';
import type { Person, SessionData } from '../session/session-store.port.ts';
import { signedIn } from '../session/signed-in.ts';

export type SignInService = ReturnType<typeof createSignInService>;

const refusals = translate({ 'wrong-credentials': 'wrong-credentials', 'invalid-request': 'wrong-credentials' });

interface Dependencies {
  identity: IdentityClient;
  belongings: Belongings;
}

/** How one signs in. Only `auth/` knows: a password today, OpenID Connect later, and nothing outside notices. */
export function createSignInService({ identity, belongings }: Dependencies) {
  async function enter(context: RequestContext, person: Person): Promise<Schemas['Session']> {
    const bring = await belongings.bringAlong(context, person);
    await context.session.rotate(data => {
      bring(data);
      data.person = person;
    });
    return { status: 'signed-in', person: { name: person.name } };
  }

  return {
    async signIn(
      context: RequestContext,
      credentials: { email: string; password: string },
    ): Promise<Schemas['Session']> {
      return enter(context, await identity.verifyPassword(context, credentials).catch(refusals));
    },
    async signUp(
      context: RequestContext,
      form: { email: string; name: string; password: string },
    ): Promise<Schemas['Session']> {
      const person = await identity.createPerson(context, form, `sign-up-${context.requestId}`).catch(async error => {
        if (!isProblem(error, 'email-taken')) throw error;
        // The form may have been sent twice: who knows the password is the person themselves.
        return identity.verifyPassword(context, form).catch(() => {
          throw emailTaken(context, error);
        });
      });
      return enter(context, person);
    },
    async changeProfile(
      context: RequestContext,
      form: { email: string; name: string; password: string },
    ): Promise<Schemas['Session']> {
      const { personId } = await signedIn(context);
      const person = await identity.changeProfile(context, personId, form).catch(error => {
        if (isProblem(error, 'email-taken')) throw emailTaken(context, error);
        throw wrongPassword(context, error);
      });
      await context.session.update(data => {
        data.person = person;
        data.done = 'profile';
      });
      return { status: 'signed-in', person: { name: person.name } };
    },
    async changePassword(
      context: RequestContext,
      { password, password_new: newPassword }: { password: string; password_new: string },
    ): Promise<Schemas['Session']> {
      const { personId, name } = await signedIn(context);
      await identity.changePassword(context, personId, { password, newPassword }).catch(error => {
        throw wrongPassword(context, error);
      });
      await context.session.rotate(data => {
        data.done = 'password';
      });
      // Whoever knew the old password may be signed in with it.
      await context.session.endOthers();
      return { status: 'signed-in', person: { name } };
    },
    /** Cart and orders of the session go with it; a person's cart waits for them. */
    async signOut(context: RequestContext): Promise<Schemas['Session']> {
      await context.session.end();
      return { status: 'guest' };
    },
    async getSession(context: RequestContext): Promise<Schemas['Session']> {
      return sessionView(await context.session.read());
    },
  };
}

const isProblem = (error: unknown, code: string) => error instanceof UpstreamProblem && error.code === code;

function emailTaken({ locale }: RequestContext, cause: unknown): GatewayError {
  const message = fieldMessage('email', 'taken', '', locale);
  return new GatewayError('email-taken', { cause, errors: [{ pointer: '/email', code: 'taken', message }] });
}

/** A refused password is a field to correct; anything else is what it was. */
function wrongPassword({ locale }: RequestContext, error: unknown): unknown {
  if (!isProblem(error, 'wrong-credentials')) return error;
  const message = fieldMessage('password', 'wrong', '', locale);
  return new GatewayError('validation-failed', {
    cause: error,
    errors: [{ pointer: '/password', code: 'wrong', message }],
  });
}

function sessionView(data: Readonly<SessionData> | undefined): Schemas['Session'] {
  return data?.person ? { status: 'signed-in', person: { name: data.person.name } } : { status: 'guest' };
}
