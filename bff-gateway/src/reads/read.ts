import type { RequestContext } from '../request-context.ts';

export interface ReadInput {
  /** The operation's path parameters. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
}

export type Read = (context: RequestContext, input: ReadInput) => Promise<object>;
