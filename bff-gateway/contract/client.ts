import createClient, {
  type Client,
  type ClientPathsWithMethod,
  createQuerySerializer,
  type MaybeOptionalInit,
  type MethodResponse,
} from 'openapi-fetch';
import { canonicalUrl } from './canonical-url.ts';
import type { paths as AccountPaths } from './generated/account.ts';
import type { paths as CartPaths } from './generated/cart.ts';
import type { paths as CatalogPaths } from './generated/catalog.ts';
import type { paths as OrdersPaths } from './generated/orders.ts';
import type { paths as PaymentsPaths } from './generated/payments.ts';
import type { paths as ReleasesPaths } from './generated/releases.ts';
import type { paths as TelemetryPaths } from './generated/telemetry.ts';
import type { Locale } from './locale.ts';
import type { PrimedReads } from './primed-reads.ts';
import { clientProblem, ProblemError, problemFrom } from './problem-error.ts';

/** Every path of the gateway. */
export type GatewayPaths = AccountPaths &
  CartPaths &
  CatalogPaths &
  OrdersPaths &
  PaymentsPaths &
  ReleasesPaths &
  TelemetryPaths;

type Fetching = Client<GatewayPaths>;
type Method = 'get' | 'post';
type PathOf<M extends Method> = ClientPathsWithMethod<Fetching, M>;
type Init<P extends PathOf<M>, M extends Method> = MaybeOptionalInit<GatewayPaths[P], M>;
// biome-ignore lint/complexity/noBannedTypes: `{} extends T` asks whether every property of T is optional.
type Rest<T> = {} extends T ? [init?: T] : [init: T];
type Answer<P extends PathOf<M>, M extends Method> = Promise<{
  data: MethodResponse<Fetching, M, P>;
  response: Response;
}>;

/** What a form sends; files are no part of any form here. */
export type FormFields = FormData | URLSearchParams;

/** The gateway as loaders and actions see it. Every method throws a `ProblemError` for an answer that is not 2xx. */
export interface GatewayClient {
  GET<P extends PathOf<'get'>>(path: P, ...init: Rest<Init<P, 'get'>>): Answer<P, 'get'>;
  POST<P extends PathOf<'post'>>(path: P, ...init: Rest<Init<P, 'post'>>): Answer<P, 'post'>;
  /** Posts a form as the browser would have, and answers JSON: `location`, if there, is where the router shall go. */
  submit<P extends PathOf<'post'>>(
    path: P,
    form: FormFields,
    init?: { params?: Record<string, string>; signal?: AbortSignal },
  ): Answer<P, 'post'>;
}

export interface GatewayClientOptions {
  /** The browser's fetch, or on a server the call handed to the gateway. */
  fetch: (request: Request, init?: { signal?: AbortSignal }) => Promise<Response>;
  /** Texts come in this language; it goes along with every request. */
  locale: Locale;
  /** Answers that came with the document. */
  primed?: PrimedReads;
  /** Default: the page's own origin. */
  origin?: string;
  /** Milliseconds until a request without an answer fails; default 10,000. */
  timeoutMs?: number;
}

/** The typed client of the gateway. A first GET of a primed read is answered from the document, every other one by fetch. */
export function createGatewayClient(options: GatewayClientOptions): GatewayClient {
  const { locale, primed, timeoutMs = 10_000 } = options;
  const serialise = createQuerySerializer();
  const client = createClient<GatewayPaths>({
    baseUrl: options.origin ?? globalThis.location?.origin ?? 'http://gateway.invalid',
    querySerializer: query => serialise({ locale, ...(query as object) }),
    credentials: 'same-origin',
    headers: { 'maru-request': '1', accept: 'application/json, application/problem+json' },
    fetch: async request => {
      const answer = await answerTo(request);
      if (!answer.ok) throw new ProblemError(await problemFrom(answer, locale));
      return answer;
    },
  });

  async function answerTo(request: Request): Promise<Response> {
    if (request.method === 'GET') {
      const answer = await primed?.take(canonicalUrl(request.url));
      if (answer) return answer;
    }
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      return await options.fetch(request, { signal: AbortSignal.any([request.signal, timeout]) });
    } catch (cause) {
      // A navigation that was left is not a failure: the router wants the abort itself.
      if (request.signal.aborted) throw cause;
      const code = timeout.aborted ? 'request-timeout' : 'network-failed';
      throw new ProblemError(clientProblem(code, 0, locale), { cause });
    }
  }

  const post = client.POST as unknown as (path: string, init: object) => Answer<never, 'post'>;
  return {
    GET: client.GET as unknown as GatewayClient['GET'],
    POST: client.POST as unknown as GatewayClient['POST'],
    submit: (path, form, init) =>
      post(path, {
        params: { path: init?.params },
        signal: init?.signal,
        body: form,
        bodySerializer: urlEncoded,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
  };
}

function urlEncoded(form: FormFields): URLSearchParams {
  return new URLSearchParams([...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}
