import type { Express } from 'express';
import type { components } from '../src/clients/generated/identity.ts';
import { problem } from './fake-problem.ts';

type Parts = components['schemas'];
type Lists = { kept: Parts['ListEntry'][]; viewed: Parts['ListEntry'][] };

export interface FakeIdentity {
  people: Map<string, Parts['Person'] & { password: string }>;
  addresses: Map<string, Parts['Address'][]>;
  lists: Map<string, Lists>;
}

const createdAt = '2026-11-25T00:00:00.000Z';

export const createIdentity = (): FakeIdentity => ({ people: new Map(), addresses: new Map(), lists: new Map() });

/** Any address signs in by `right` until somebody signs up with it. */
export function identityRoutes(app: Express, state: FakeIdentity): void {
  peopleRoutes(app, state);
  addressRoutes(app, state);
  listRoutes(app, state);
}

function peopleRoutes(app: Express, { people }: FakeIdentity) {
  const byEmail = (email: string) => [...people.values()].find(person => person.email === email);
  const told = ({ password: _, ...person }: Parts['Person'] & { password: string }): Parts['Person'] => person;
  const make = (email: string, name: string, password: string) => {
    const roles: Parts['Person']['roles'] = email.startsWith('operator@') ? ['customer', 'operator'] : ['customer'];
    const person = { personId: `per_${people.size + 1}`, email, name, roles, createdAt, password };
    people.set(person.personId, person);
    return person;
  };
  app.post('/sign-ins', (req, res) => {
    const { email, password } = req.body;
    const person = byEmail(email) ?? (password === 'right' ? make(email, 'Reader', password) : undefined);
    if (person?.password !== password || !person) return problem(res, 401, 'wrong-credentials');
    res.json(told(person));
  });
  app.post('/people', (req, res) => {
    const { email, name, password } = req.body;
    if (byEmail(email)) return problem(res, 409, 'email-taken');
    res.status(201).json(told(make(email, name, password)));
  });
  app.get('/people/:id', (req, res) => {
    const person = people.get(req.params.id);
    if (person) res.json(told(person));
    else problem(res, 404, 'not-found');
  });
  app.put('/people/:id/profile', (req, res) => {
    const person = people.get(req.params.id);
    if (!person) return problem(res, 404, 'not-found');
    if (req.body.email !== person.email) {
      if (req.body.password !== person.password) return problem(res, 401, 'wrong-credentials');
      if (byEmail(req.body.email)) return problem(res, 409, 'email-taken');
    }
    Object.assign(person, { email: req.body.email, name: req.body.name });
    res.json(told(person));
  });
  app.put('/people/:id/password', (req, res) => {
    const person = people.get(req.params.id);
    if (person?.password !== req.body.password || !person) return problem(res, 401, 'wrong-credentials');
    person.password = req.body.newPassword;
    res.json(told(person));
  });
}

function addressRoutes(app: Express, { addresses }: FakeIdentity) {
  const of = (id: string) => addresses.get(id) ?? [];
  app.get('/people/:id/addresses', (req, res) => void res.json({ items: of(req.params.id) }));
  app.put('/people/:id/addresses/:addressId', (req, res) => {
    const { id, addressId } = req.params;
    const others = of(id).filter(one => one.addressId !== addressId);
    const isDefault = req.body.isDefault === true || others.every(one => !one.isDefault);
    const kept = others.map(one => (isDefault ? { ...one, isDefault: false } : one));
    addresses.set(id, [...kept, { ...req.body, addressId, isDefault }]);
    res.json({ items: of(id) });
  });
  app.delete('/people/:id/addresses/:addressId', (req, res) => {
    addresses.set(
      req.params.id,
      of(req.params.id).filter(one => one.addressId !== req.params.addressId),
    );
    res.json({ items: of(req.params.id) });
  });
}

function listRoutes(app: Express, { lists }: FakeIdentity) {
  const of = (id: string): Lists => lists.get(id) ?? { kept: [], viewed: [] };
  const union = (added: Parts['ListEntry'][] = [], before: Parts['ListEntry'][]) => [
    ...added,
    ...before.filter(one => !added.some(other => other.sku === one.sku)),
  ];
  app.get('/people/:id/lists', (req, res) => void res.json(of(req.params.id)));
  app.post('/people/:id/lists/merge', (req, res) => {
    const { kept, viewed } = of(req.params.id);
    lists.set(req.params.id, { kept: union(req.body.kept, kept), viewed: union(req.body.viewed, viewed) });
    res.json(of(req.params.id));
  });
  app.delete('/people/:id/lists/kept/:sku', (req, res) => {
    const { kept, viewed } = of(req.params.id);
    lists.set(req.params.id, { viewed, kept: kept.filter(one => one.sku !== req.params.sku) });
    res.json(of(req.params.id));
  });
}
