import * as v from 'valibot';
import type { RequestContext } from '../request-context.ts';
import type { Upstream } from '../resilience/upstream.ts';
import type { Promises } from './answers.ts';
import type { components } from './generated/identity.ts';

const Person = v.object({ personId: v.string(), name: v.string(), email: v.string(), roles: v.array(v.string()) });

const Address = v.object({
  addressId: v.string(),
  recipient: v.string(),
  phone: v.string(),
  country: v.string(),
  postalCode: v.optional(v.string()),
  line1: v.string(),
  line2: v.optional(v.string()),
  city: v.optional(v.string()),
  region: v.optional(v.string()),
  isDefault: v.boolean(),
});
export type PersonAddress = v.InferOutput<typeof Address>;
const Addresses = v.object({ items: v.array(Address) });

const ListEntry = v.object({ sku: v.string(), slug: v.string(), at: v.string() });
const Lists = v.object({ kept: v.array(ListEntry), viewed: v.array(ListEntry) });
export type Lists = v.InferOutput<typeof Lists>;

type Schemas = components['schemas'];
export type NewAddress = Schemas['NewAddress'];
type _Checked = [
  Promises<Schemas['Person'], v.InferInput<typeof Person>>,
  Promises<Schemas['Address'], v.InferInput<typeof Address>>,
  Promises<Schemas['ListEntry'], v.InferInput<typeof ListEntry>>,
];

export type IdentityClient = ReturnType<typeof createIdentityClient>;

export function createIdentityClient(upstream: Upstream) {
  const personPath = (personId: string, rest = '') => `/people/${encodeURIComponent(personId)}${rest}`;
  const addressPath = (personId: string, addressId: string) =>
    personPath(personId, `/addresses/${encodeURIComponent(addressId)}`);
  return {
    verifyPassword: (context: RequestContext, credentials: { email: string; password: string }) =>
      upstream.call(context, { method: 'POST', path: '/sign-ins', body: credentials, answer: Person }),
    createPerson: (
      context: RequestContext,
      body: { email: string; name: string; password: string },
      idempotencyKey: string,
    ) => upstream.call(context, { method: 'POST', path: '/people', body, idempotencyKey, answer: Person }),
    getPerson: (context: RequestContext, personId: string) =>
      upstream.call(context, { path: personPath(personId), answer: Person }),
    changeProfile: (
      context: RequestContext,
      personId: string,
      body: { email: string; name: string; password?: string },
    ) => upstream.call(context, { method: 'PUT', path: personPath(personId, '/profile'), body, answer: Person }),
    changePassword: (context: RequestContext, personId: string, body: { password: string; newPassword: string }) =>
      upstream.call(context, { method: 'PUT', path: personPath(personId, '/password'), body, answer: Person }),
    listAddresses: (context: RequestContext, personId: string) =>
      upstream.call(context, { path: personPath(personId, '/addresses'), answer: Addresses }),
    putAddress: (context: RequestContext, personId: string, addressId: string, body: NewAddress) =>
      upstream.call(context, { method: 'PUT', path: addressPath(personId, addressId), body, answer: Addresses }),
    removeAddress: (context: RequestContext, personId: string, addressId: string) =>
      upstream.call(context, { method: 'DELETE', path: addressPath(personId, addressId), answer: Addresses }),
    getLists: (context: RequestContext, personId: string) =>
      upstream.call(context, { path: personPath(personId, '/lists'), answer: Lists }),
    mergeLists: (context: RequestContext, personId: string, body: Partial<Lists>) =>
      upstream.call(context, { method: 'POST', path: personPath(personId, '/lists/merge'), body, answer: Lists }),
    removeKept: (context: RequestContext, personId: string, sku: string) =>
      upstream.call(context, {
        method: 'DELETE',
        path: personPath(personId, `/lists/kept/${encodeURIComponent(sku)}`),
        answer: Lists,
      }),
  };
}
