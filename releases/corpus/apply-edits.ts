import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileEdit } from './edit.ts';

/**
 * The files that edits change, by absolute path.
 * @throws Error when a text is not there exactly once: the source has moved on, and the edit must follow it
 */
export function applyEdits(root: string, edits: readonly FileEdit[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const edit of edits) {
    const path = resolve(root, edit.file);
    const text = files.get(path) ?? readFileSync(path, 'utf8');
    files.set(path, 'find' in edit ? replaceOnce(edit.file, text, edit.find, edit.replace) : editJson(text, edit));
  }
  return files;
}

function replaceOnce(file: string, text: string, find: string, replace: string): string {
  const parts = text.split(find);
  if (parts.length === 2) return parts.join(replace);
  throw new Error(`${file} has "${find}" ${parts.length - 1} times instead of once. Let the edit follow the source.`);
}

function editJson(text: string, { set, remove }: Extract<FileEdit, { set: unknown }>): string {
  const json: unknown = JSON.parse(text);
  setValues(json, set);
  for (const pointer of remove) {
    const [holder, key] = follow(json, pointer);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
  return JSON.stringify(json, undefined, 2);
}

/** Sets values by JSON Pointer in place; what leads to them is made where it is not there. */
export function setValues(json: unknown, values: Readonly<Record<string, unknown>>): void {
  for (const [pointer, value] of Object.entries(values)) {
    const [holder, key] = follow(json, pointer);
    if (Array.isArray(holder) && key === '-') holder.push(value);
    else (holder as Record<string, unknown>)[key] = value;
  }
}

type Holder = Record<string, unknown> | unknown[];

function follow(json: unknown, pointer: string): [Holder & Record<string, unknown>, string] {
  const keys = pointer
    .slice(1)
    .split('/')
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? '';
  let at = json as Record<string, unknown>;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  return [at as Holder & Record<string, unknown>, last];
}
