import * as v from 'valibot';
import type { RequestContext } from '../request-context.ts';
import type { Upstream } from '../resilience/upstream.ts';
import type { Promises } from './answers.ts';
import type { components } from './generated/identity.ts';

const Person = v.object({ personId: v.string(), name: v.string(), email: v.string(), roles: v.array(v.string()) });

type _Checked = Promises<components['schemas']['Person'], v.InferInput<typeof Person>>;
export type IdentityClient = ReturnType<typeof createIdentityClient>;

export function createIdentityClient(upstream: Upstream) {
  return {
    verifyPassword: (context: RequestContext, credentials: { email: string; password: string }) =>
      upstream.call(context, { method: 'POST', path: '/sign-ins', body: credentials, answer: Person }),
  };
}
