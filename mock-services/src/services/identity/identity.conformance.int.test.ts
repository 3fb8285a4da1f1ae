import { describeService } from '../../testing/describe-service.ts';
import { DEMO } from './seed-people.ts';
import { service } from './service.ts';

const reader = { email: 'reader@mail.example', name: 'Reader', password: 'a long enough sentence' };

describeService(service, {
  requests: {
    createPerson: { method: 'POST', path: '/people', body: reader, status: 201 },
    'createPerson: taken': {
      method: 'POST',
      path: '/people',
      body: { ...reader, email: 'READER@mail.example' },
      status: 409,
    },
    verifyPassword: { method: 'POST', path: '/sign-ins', body: DEMO },
    'verifyPassword: wrong': { method: 'POST', path: '/sign-ins', body: { ...DEMO, password: 'wrong' }, status: 401 },
    getPerson: { path: '/people/per_demo' },
    'getPerson: unknown': { path: '/people/per_none', status: 404 },
  },
  invalid: { method: 'POST', path: '/people', body: { ...reader, password: 'short' } },
  reused: { operation: 'createPerson', body: { ...reader, password: 'another long sentence' } },
});
