import { answerProblem, fakeGateway } from '@maru/shell/testing';
import { expect, it, vi } from 'vitest';
import { createSession } from './session.ts';

const signedIn = { status: 'signed-in', person: { name: '데모' } };

it('is a guest at once without a session cookie', () => {
  const gateway = fakeGateway({});
  const session = createSession({ gateway: gateway.client, hasSession: false });
  expect(session.store.getState()).toEqual({ status: 'guest' });
  expect(gateway.requests).toEqual([]);
});

it('is unknown until it has been read, then says who it is', async () => {
  const gateway = fakeGateway({ '/api/account/session': signedIn });
  const session = createSession({ gateway: gateway.client, hasSession: true });
  const seen = vi.fn();
  session.store.subscribe(seen);
  expect(session.store.getState()).toEqual({ status: 'unknown' });
  await session.refresh();
  expect(session.store.getState()).toEqual(signedIn);
  expect(seen).toHaveBeenCalledTimes(1);
});

it('becomes a guest when the gateway cannot say', async () => {
  const onError = vi.fn();
  const gateway = fakeGateway({ '/api/account/session': answerProblem('service-unavailable') });
  const session = createSession({ gateway: gateway.client, hasSession: true, onError });
  await session.refresh();
  expect(session.store.getState()).toEqual({ status: 'guest' });
  expect(onError).toHaveBeenCalledTimes(1);
});

it('keeps nobody’s name after a sign-out, and lets no older answer overtake it', async () => {
  let answer: (value: unknown) => void = () => undefined;
  const gateway = fakeGateway({ '/api/account/session': () => new Promise(resolve => (answer = resolve)) });
  const session = createSession({ gateway: gateway.client, hasSession: true });
  const reading = session.refresh();
  await vi.waitFor(() => expect(gateway.requests).toHaveLength(1));
  session.set({ status: 'guest' });
  answer(signedIn);
  await reading;
  expect(session.store.getState()).toEqual({ status: 'guest' });
});
