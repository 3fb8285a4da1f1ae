import * as v from 'valibot';
import { m } from '../messages/generated/messages.js';

/** One rule a field; built when asked, so that messages are in the language of the document. */
export type FieldRules = Record<string, () => v.GenericSchema<string>>;
export type FieldProblems = Partial<Record<string, string>>;

/** What is wrong with some fields, in words. The gateway checks again. */
export function checkFields(rules: FieldRules, values: FormData, fields: readonly string[]): FieldProblems {
  const problems: FieldProblems = {};
  for (const field of fields) {
    const result = v.safeParse(rules[field]?.() ?? v.string(), String(values.get(field) ?? ''));
    if (!result.success) problems[field] = result.issues[0].message;
  }
  return problems;
}

export const needed = (message: string, max = 200) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(message), v.maxLength(max, m.problem_too_long({ max })));

export const emailRule = () => v.pipe(needed(m.problem_email_missing(), 254), v.email(m.problem_email()));

export const nameRule = () => needed(m.problem_name_missing(), 80);

/** White space may be part of a password. */
export const passwordRule = () => v.pipe(v.string(), v.nonEmpty(m.problem_password_missing()));

export const newPasswordRule = () =>
  v.pipe(
    passwordRule(),
    v.check(
      value => value.length >= 10,
      issue => m.problem_password_short({ count: issue.input.length }),
    ),
  );
