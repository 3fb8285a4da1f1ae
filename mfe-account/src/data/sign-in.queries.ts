import type { Problem, Schemas } from '@maru/bff-gateway/contract';
import { gatewayContext } from '@maru/shell/contract';
import type { LoaderFunctionArgs } from '@maru/shell/contract/router';

export type SignInPage = Schemas['SignInPage'];
export type SignedIn = Schemas['SignedIn'];
export type { Problem };

/** Whether somebody is signed in already, where to go on to, and what a plain form left behind. */
export async function loadSignIn({ context, request }: LoaderFunctionArgs): Promise<SignInPage> {
  const returnTo = new URL(request.url).searchParams.get('returnTo');
  const { data } = await context.get(gatewayContext).GET('/api/account/pages/sign-in', {
    params: { query: returnTo === null ? {} : { returnTo } },
    signal: request.signal,
  });
  return data;
}
