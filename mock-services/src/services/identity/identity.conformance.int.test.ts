import { describeService } from '../../testing/describe-service.ts';
import { DEMO } from './seed-people.ts';
import { service } from './service.ts';

const reader = { email: 'reader@mail.example', name: 'Reader', password: 'a long enough sentence' };

const address = {
  recipient: '김마루',
  phone: '010-1234-5678',
  country: 'KR',
  postalCode: '03052',
  line1: '서울 종로구 북촌로 1',
};
const entry = { sku: 'cup-clay', slug: 'cup', at: '2026-11-25T03:00:00.000Z' };

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
    changeProfile: { method: 'PUT', path: '/people/per_demo/profile', body: { email: DEMO.email, name: 'Demo' } },
    'changeProfile: taken': {
      method: 'PUT',
      path: '/people/per_demo/profile',
      body: { email: reader.email, name: 'Demo', password: DEMO.password },
      status: 409,
    },
    'changeProfile: without the password': {
      method: 'PUT',
      path: '/people/per_demo/profile',
      body: { email: 'other@mail.example', name: 'Demo' },
      status: 401,
    },
    'changeProfile: unknown': {
      method: 'PUT',
      path: '/people/per_none/profile',
      body: { email: 'a@b.example', name: 'A' },
      status: 404,
    },
    changePassword: {
      method: 'PUT',
      path: '/people/per_demo/password',
      body: { password: DEMO.password, newPassword: 'maru-demo-2027' },
    },
    'changePassword: wrong': {
      method: 'PUT',
      path: '/people/per_demo/password',
      body: { password: DEMO.password, newPassword: 'maru-demo-2028' },
      status: 401,
    },
    putAddress: { method: 'PUT', path: '/people/per_demo/addresses/adr_1', body: address },
    'putAddress: abroad': {
      method: 'PUT',
      path: '/people/per_demo/addresses/adr_2',
      body: { ...address, country: 'FR', postalCode: '75011', line1: '3 rue Keller', city: 'Paris' },
    },
    'putAddress: of nobody': { method: 'PUT', path: '/people/per_none/addresses/adr_1', body: address, status: 404 },
    listAddresses: { path: '/people/per_demo/addresses' },
    removeAddress: { method: 'DELETE', path: '/people/per_demo/addresses/adr_1' },
    mergeLists: { method: 'POST', path: '/people/per_demo/lists/merge', body: { kept: [entry], viewed: [entry] } },
    'mergeLists: of nobody': {
      method: 'POST',
      path: '/people/per_none/lists/merge',
      body: { kept: [entry] },
      status: 404,
    },
    getLists: { path: '/people/per_demo/lists' },
    removeKept: { method: 'DELETE', path: '/people/per_demo/lists/kept/cup-clay' },
  },
  invalid: { method: 'POST', path: '/people', body: { ...reader, password: 'short' } },
  reused: { operation: 'createPerson', body: { ...reader, password: 'another long sentence' } },
});
