import type { GatewayClient } from '@maru/bff-gateway/contract';
import { createContext } from '@maru/shell/contract/router';
import type { Locale } from './locale.ts';

type RouterContext<Value> = ReturnType<typeof createContext<Value>>;

const registry = globalThis as unknown as Record<symbol, unknown>;
const shared = <Value>(name: string): RouterContext<Value> => {
  const key = Symbol.for(name);
  registry[key] ??= createContext<Value>();
  return registry[key] as RouterContext<Value>;
};

/** The gateway's client, for loaders: `context.get(gatewayContext)`. In the browser it fetches, on a server it calls. */
export const gatewayContext: RouterContext<GatewayClient> = shared('maru.router.gateway');
/** The document's locale, for loaders. */
export const localeContext: RouterContext<Locale> = shared('maru.router.locale');
