import * as v from 'valibot';
import type { Locale } from '../../contract/locale.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { fieldMessage } from './messages.ts';

/** What was posted, as JSON or as a form. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Parses a form whose schema names a code where valibot has a message.
 * @throws GatewayError `validation-failed` with one message a field, in the visitor's language.
 */
export function parseForm<Schema extends v.GenericSchema>(
  schema: Schema,
  fields: Fields,
  locale: Locale,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, fields);
  if (result.success) return result.output;
  const codes = new Map<string, string>();
  for (const issue of result.issues) {
    const field = v.getDotPath(issue) ?? '';
    if (!codes.has(field)) codes.set(field, issue.message);
  }
  throw new GatewayError('validation-failed', {
    errors: [...codes].map(([field, code]) => ({
      pointer: `/${field}`,
      code,
      message: fieldMessage(field, code, String(fields[field] ?? ''), locale),
    })),
  });
}

/** A field that may be left out; white space around it does not count. */
export const text = (maximum = 200) =>
  v.pipe(v.optional(v.string('required'), ''), v.trim(), v.maxLength(maximum, 'too-long'));

export const requiredText = (maximum = 200) => v.pipe(text(maximum), v.minLength(1, 'required'));
