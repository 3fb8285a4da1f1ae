import { type RequestHandler, Router } from 'express';
import { PasswordForm, ProfileForm, SignUpForm } from '../forms/account.forms.ts';
import { parseForm } from '../forms/parse-form.ts';
import { sameOriginPath } from '../forms/same-origin-path.ts';
import { SignInForm } from '../forms/sign-in.form.ts';
import { type Command, command } from '../routes/command.ts';
import type { SignInService } from './sign-in.service.ts';

/** The forms post to `/auth/…`. A failed one goes back to its page, which keeps where one wanted to go. */
export function authRoutes(auth: SignInService, passwordLimit: RequestHandler): Router {
  const router = Router();
  router.post(
    '/auth/sign-in',
    passwordLimit,
    command({
      scope: 'sign-in',
      page: pageOf('sign-in'),
      run: async (context, fields) => {
        const session = await auth.signIn(context, parseForm(SignInForm, fields, context.locale));
        return { body: { session }, location: sameOriginPath(fields.returnTo) ?? `/${context.locale}` };
      },
    }),
  );
  router.post(
    '/auth/sign-up',
    passwordLimit,
    command({
      scope: 'sign-up',
      page: pageOf('sign-up'),
      run: async (context, fields) => {
        const session = await auth.signUp(context, parseForm(SignUpForm, fields, context.locale));
        const location = sameOriginPath(fields.returnTo) ?? `/${context.locale}`;
        return { status: 201, body: { session }, location };
      },
    }),
  );
  router.post(
    '/auth/profile',
    passwordLimit,
    onProfile(async (context, fields) => ({
      body: { session: await auth.changeProfile(context, parseForm(ProfileForm, fields, context.locale)) },
    })),
  );
  router.post(
    '/auth/password',
    passwordLimit,
    onProfile(async (context, fields) => ({
      body: { session: await auth.changePassword(context, parseForm(PasswordForm, fields, context.locale)) },
    })),
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

const onProfile = (run: Command['run']) => command({ scope: 'profile', page: locale => `/${locale}/account`, run });

function pageOf(name: 'sign-in' | 'sign-up'): Command['page'] {
  return (locale, { returnTo, failTo }) => {
    const wanted = sameOriginPath(returnTo);
    return (
      sameOriginPath(failTo) ?? `/${locale}/${name}${wanted ? `?${new URLSearchParams({ returnTo: wanted })}` : ''}`
    );
  };
}
