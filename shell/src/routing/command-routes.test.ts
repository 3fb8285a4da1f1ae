import { operations } from '@maru/bff-gateway/contract/operations';
import { matchRoutes, type RouteObject } from '@maru/shell/contract/router';
import { expect, it } from 'vitest';
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
