import { expect, it } from 'vitest';
import { cartRelease } from '../test/fake-remotes.tsx';
import { toFailure } from './remote-failure.ts';

it.each([
  ['Chromium', 'Failed to fetch dynamically imported module: /r/x.js'],
  ['Firefox', 'error loading dynamically imported module: /r/x.js'],
  ['WebKit', 'Importing a module script failed.'],
  ['WebKit, of a file that was changed on its way', 'Cannot load script due to integrity mismatch'],
])('takes a file that did not come for unreachable (%s)', (_browser, message) => {
  expect(toFailure(cartRelease, 'remote', new TypeError(message)).kind).toBe('unreachable');
});

it('takes any other error for one of the remote', () => {
  expect(toFailure(cartRelease, 'remote', new TypeError('x is not a function')).kind).toBe('threw');
});
