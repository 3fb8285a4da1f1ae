import type { GatewayClient } from '@maru/bff-gateway/contract';
import { operations } from '@maru/bff-gateway/contract/operations';
import { type CommandResult, gatewayContext, localeContext } from '@maru/shell/contract';
import {
  type ActionFunctionArgs,
  matchRoutes,
  type RouteObject,
  RouterContextProvider,
} from '@maru/shell/contract/router';
import { describe, expect, it } from 'vitest';
import { commandRoutes } from './command-routes.ts';

const commands = Object.values(operations)
  .filter(({ method }) => method === 'POST')
  .map(({ path }) => path.replace(/\{(\w+)\}/g, ':$1'));

it.each(commands)('takes what is posted to %s, whatever pages are called', path => {
  // A page of the same words below a locale, as `/:locale/sign-in` is to `/auth/sign-in`.
  const page: RouteObject = { path: path.replace(/^\/[^/]+/, '/:locale') };
  const match = matchRoutes([page, ...commandRoutes()], path.replaceAll(':', 'some-'))?.at(-1);
  expect(match?.route.id).toBe(`commands:${path}`);
});

it('takes a command that this release does not know', () => {
  expect(matchRoutes(commandRoutes(), '/api/gifts/wrap')?.at(-1)?.route.id).toBe('commands:/api/*');
});

describe('commands at once', () => {
  it('go one after the other until the first is done, for it brings the session', async () => {
    const { send, sent, answer } = controlledCommands();
    const [first, second] = [send(), send()];
    await settled();
    expect(sent()).toBe(1);
    answer();
    await first;
    await settled();
    expect(sent()).toBe(2);
    const third = send();
    await settled();
    expect(sent()).toBe(3);
    answer();
    answer();
    expect(await Promise.all([second, third])).toEqual([
      { ok: true, data: {} },
      { ok: true, data: {} },
    ]);
  });

  it('go on after one that failed', async () => {
    const { send, sent, refuse, answer } = controlledCommands();
    const [first, second] = [send(), send()];
    await settled();
    refuse();
    await expect(first).rejects.toThrow('no answer');
    await settled();
    expect(sent()).toBe(2);
    answer();
    expect(await second).toMatchObject({ ok: true });
  });
});

const settled = () => new Promise(resolve => setTimeout(resolve));

/** Sends `/api/cart/lines` to a gateway that answers when it is told to, the longest waiting first. */
function controlledCommands() {
  const waiting: PromiseWithResolvers<{ data: object }>[] = [];
  let count = 0;
  const gateway = {
    submit: () => {
      count += 1;
      const one = Promise.withResolvers<{ data: object }>();
      waiting.push(one);
      return one.promise;
    },
  };
  const context = new RouterContextProvider();
  context.set(gatewayContext, gateway as unknown as GatewayClient);
  context.set(localeContext, 'en');
  const action = commandRoutes().find(({ path }) => path === '/api/cart/lines')?.action as (
    args: ActionFunctionArgs,
  ) => Promise<CommandResult>;
  return {
    send: () => {
      const request = new Request('http://shop.example/api/cart/lines', {
        method: 'POST',
        body: new URLSearchParams(),
      });
      return action({ request, context, params: {} } as unknown as ActionFunctionArgs);
    },
    sent: () => count,
    answer: () => waiting.shift()?.resolve({ data: {} }),
    refuse: () => waiting.shift()?.reject(new Error('no answer')),
  };
}
