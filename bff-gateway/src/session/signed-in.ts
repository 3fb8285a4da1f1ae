import { GatewayError } from '../errors/gateway-error.ts';
import type { RequestContext } from '../request-context.ts';
import type { Person } from './session-store.port.ts';

/** Who has signed in. @throws GatewayError `sign-in-required` for a guest. */
export async function signedIn({ session }: RequestContext): Promise<Person> {
  const person = (await session.read())?.person;
  if (!person) throw new GatewayError('sign-in-required');
  return person;
}
