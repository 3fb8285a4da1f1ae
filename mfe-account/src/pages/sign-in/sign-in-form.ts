import * as v from 'valibot';
import { m } from '../../messages/generated/messages.js';

export const FIELDS = ['email', 'password'] as const;
export type FieldName = (typeof FIELDS)[number];
export type FieldProblems = Partial<Record<FieldName, string>>;

/** What is missing in the form. Whether the two belong together only the gateway knows. */
export function checkSignIn(values: FormData, fields: readonly FieldName[]): FieldProblems {
  const problems: FieldProblems = {};
  for (const field of fields) {
    const result = v.safeParse(schemaOf(field), String(values.get(field) ?? ''));
    if (!result.success) problems[field] = result.issues[0].message;
  }
  return problems;
}

// Built when asked, so that messages are in the language of the document.
function schemaOf(field: FieldName): v.GenericSchema<string> {
  if (field === 'password') return v.pipe(v.string(), v.nonEmpty(m.problem_password_missing()));
  return v.pipe(v.string(), v.trim(), v.nonEmpty(m.problem_email_missing()), v.email(m.problem_email()));
}
