import { expect, it } from 'vitest';
import { createTrustedTypesPolicy } from './trusted-types.ts';

type Rules = Record<string, (input: string) => string>;

function rulesOf(): Rules {
  let rules: Rules = {};
  createTrustedTypesPolicy({
    location: { origin: 'http://maru.test' },
    trustedTypes: {
      createPolicy: (name, given) => {
        if (name === 'maru') rules = given;
      },
    },
  });
  return rules;
}

it('lets releases of this origin through, and no other script', () => {
  const { createScriptURL = String } = rulesOf();
  expect(createScriptURL('/r2/0123/remote.js')).toBe('/r2/0123/remote.js');
  expect(() => createScriptURL('https://elsewhere.example/r/x.js')).toThrow(TypeError);
  expect(() => createScriptURL('/media/x.js')).toThrow(TypeError);
});

it('lets an import map through, and no HTML', () => {
  const { createScript = String, createHTML = String } = rulesOf();
  expect(createScript('{"integrity":{}}')).toBe('{"integrity":{}}');
  expect(() => createScript('alert(1)')).toThrow();
  expect(() => createHTML('<b></b>')).toThrow(TypeError);
});

it('needs nothing where there are no Trusted Types', () => {
  expect(createTrustedTypesPolicy({ location: { origin: 'http://maru.test' } })).toBeUndefined();
});
