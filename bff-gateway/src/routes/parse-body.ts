import * as v from 'valibot';
import { GatewayError } from '../errors/gateway-error.ts';

/**
 * A body by the schema of the room that owns it: the contract's document says each field, the schema which of them
 * belong together. @throws GatewayError `validation-failed`
 */
export function parseBody<Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const errors = parsed.issues.map(issue => ({
    pointer: `/${v.getDotPath(issue)?.replaceAll('.', '/') ?? ''}`,
    code: issue.type,
    message: issue.message,
  }));
  throw new GatewayError('validation-failed', { errors });
}
