interface TrustedTypes {
  createPolicy(name: string, rules: Record<string, (input: string) => string>): unknown;
}

/**
 * The one Trusted Types policy, `maru`: script addresses of this origin's releases, import maps as script text, and no
 * HTML at all. Browsers without Trusted Types need none.
 */
export function createTrustedTypesPolicy(scope: {
  trustedTypes?: TrustedTypes;
  location: { origin: string };
}): unknown {
  return scope.trustedTypes?.createPolicy('maru', {
    createHTML: () => refuse('HTML'),
    createScript: text => ('imports' in parse(text) || 'integrity' in parse(text) ? text : refuse('a script')),
    createScriptURL: address => {
      const url = new URL(address, scope.location.origin);
      const isRelease = url.origin === scope.location.origin && /^\/r2?\//.test(url.pathname);
      return isRelease ? address : refuse(`the script ${url.href}`);
    },
  });
}

function parse(text: string): object {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? value : {};
}

function refuse(what: string): never {
  throw new TypeError(`The policy "maru" does not allow ${what}.`);
}
