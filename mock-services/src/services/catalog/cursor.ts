import * as v from 'valibot';
import { catalogProblem } from './catalog.problems.ts';
import type { Sort } from './sorting.ts';

/** The last piece of a page: where it stood in its order. Opaque outside of this file. */
export interface Cursor {
  sort: Sort;
  key: number;
  slug: string;
}

const schema = v.tuple([v.string(), v.number(), v.string()]);

export function writeCursor({ sort, key, slug }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, key, slug])).toString('base64url');
}

/** @throws invalid-cursor when the text is not a cursor, or one of a list in another order */
export function readCursor(text: string, sort: Sort): Cursor {
  const parsed = v.safeParse(schema, parseJson(Buffer.from(text, 'base64url').toString()));
  if (!parsed.success || parsed.output[0] !== sort) {
    throw catalogProblem('invalid-cursor', { detail: 'Leave the cursor out to begin again.' });
  }
  return { sort, key: parsed.output[1], slug: parsed.output[2] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not a cursor of ours; the schema refuses undefined.
    return undefined;
  }
}
