import type { Schemas } from '@maru/bff-gateway/contract';
import { gatewayContext } from '@maru/shell/contract';
import type { LoaderFunctionArgs } from '@maru/shell/contract/router';

export type SignInPage = Schemas['SignInPage'];

/** Whether somebody is signed in already, where to go on to, and what a plain form left behind. */
export const loadSignIn = load('/api/account/pages/sign-in');
export const loadSignUp = load('/api/account/pages/sign-up');

function load(path: '/api/account/pages/sign-in' | '/api/account/pages/sign-up') {
  return async ({ context, request }: LoaderFunctionArgs): Promise<SignInPage> => {
    const returnTo = new URL(request.url).searchParams.get('returnTo');
    const { data } = await context.get(gatewayContext).GET(path, {
      params: { query: returnTo === null ? {} : { returnTo } },
      signal: request.signal,
    });
    return data;
  };
}
