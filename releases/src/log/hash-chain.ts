import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Change, LogHead } from '../../contract/record.ts';
import { LogRecord } from '../../contract/record.ts';
import { ReleaseError } from '../errors.ts';
import { canonicalJson } from './canonical-json.ts';

/** The head of an empty log. */
export const emptyHead: LogHead = { position: 0, hash: '0'.repeat(64) };

export type Signer = { keyId: string; sign: (hash: Uint8Array) => Uint8Array };
export type Entry = { change: Change; who: string; reason: string; at: string };

/** The record that follows `head`, hashed and, with a signer, signed. */
export function sealRecord(head: LogHead, entry: Entry, signer?: Signer): LogRecord {
  const body = {
    position: head.position + 1,
    at: entry.at,
    who: entry.who,
    reason: entry.reason,
    change: entry.change,
    previous: head.hash,
    ...(signer && { keyId: signer.keyId }),
  };
  const hash = hashOf(body);
  if (!signer) return { ...body, hash };
  const signature = Buffer.from(signer.sign(Buffer.from(hash, 'hex'))).toString('base64');
  return { ...body, hash, signature };
}

/**
 * The record in a text, if it is the one that follows `head`.
 * @throws ReleaseError `release/log-corrupt`
 */
export function openRecord(head: LogHead, text: string): LogRecord {
  const position = head.position + 1;
  const corrupt = (why: string, cause?: unknown) =>
    new ReleaseError('release/log-corrupt', `entry ${position} ${why}`, { cause });
  let parsed: LogRecord;
  try {
    parsed = v.parse(LogRecord, JSON.parse(text));
  } catch (cause) {
    throw corrupt('is not a log record', cause);
  }
  if (canonicalJson(parsed) !== text.trimEnd()) throw corrupt('is not in canonical form');
  if (parsed.position !== position) throw corrupt(`says it is entry ${parsed.position}`);
  if (parsed.previous !== head.hash) throw corrupt('does not follow the entry before it');
  if (parsed.hash !== hashOf(parsed)) throw corrupt('does not have the hash of its content');
  return parsed;
}

function hashOf(record: Omit<LogRecord, 'hash' | 'signature'> & { hash?: string; signature?: string }): string {
  const { hash: _hash, signature: _signature, ...body } = record;
  return createHash('sha256').update(canonicalJson(body)).digest('hex');
}
