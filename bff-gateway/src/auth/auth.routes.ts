import { type RequestHandler, Router } from 'express';
import { parseForm } from '../forms/parse-form.ts';
import { sameOriginPath } from '../forms/same-origin-path.ts';
import { SignInForm } from '../forms/sign-in.form.ts';
import { command } from '../routes/command.ts';
import type { SignInService } from './sign-in.service.ts';

/** The form posts to `/auth/…`. A failed sign-in goes back to the sign-in page, which keeps where one wanted to go. */
export function authRoutes(auth: SignInService, signInLimit: RequestHandler): Router {
  const router = Router();
  router.post(
    '/auth/sign-in',
    signInLimit,
    command({
      scope: 'sign-in',
      page: (locale, { returnTo, failTo }) => sameOriginPath(failTo) ?? signInPage(locale, sameOriginPath(returnTo)),
      run: async (context, fields) => {
        const session = await auth.signIn(context, parseForm(SignInForm, fields, context.locale));
        return { body: { session }, location: sameOriginPath(fields.returnTo) ?? `/${context.locale}` };
      },
    }),
  );
  router.post(
    '/auth/sign-out',
    command({
      scope: 'sign-in',
      page: locale => `/${locale}`,
      run: async (context, fields) => ({
        body: { session: await auth.signOut(context) },
        location: sameOriginPath(fields.returnTo) ?? `/${context.locale}`,
      }),
    }),
  );
  return router;
}

function signInPage(locale: string, returnTo: string | undefined): string {
  return `/${locale}/sign-in${returnTo ? `?${new URLSearchParams({ returnTo })}` : ''}`;
}
