import * as v from 'valibot';
import { requiredText } from './parse-form.ts';

/** White space may be part of a password. */
export const Password = v.pipe(
  v.optional(v.string('required'), ''),
  v.minLength(1, 'required'),
  v.maxLength(200, 'too-long'),
);

export const SignInForm = v.object({ email: requiredText(254), password: Password });
