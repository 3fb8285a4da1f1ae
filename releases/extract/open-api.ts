import { parse } from 'yaml';
import type { OpenApiDocument } from '../src/check/shape/openapi-operations.ts';

export type NamedDocument = OpenApiDocument & { info: { version: string } };

const SIBLING = /(?:\.\/)?([a-z-]+)\.openapi\.yaml#\//g;

/**
 * The document `<name>.openapi.yaml` with every sibling that it refers to, so that it stands alone.
 * @param read the text of `<sibling>.openapi.yaml` by the sibling's name
 */
export function openApiDocument(name: string, read: (name: string) => string): NamedDocument {
  const siblings: Record<string, unknown> = {};
  const pointed = (text: string) => text.replace(SIBLING, (_, sibling: string) => `#/siblings/${sibling}/`);
  const take = (text: string): void => {
    for (const [, sibling = ''] of text.matchAll(SIBLING)) {
      if (sibling in siblings) continue;
      const own = read(sibling);
      siblings[sibling] = null;
      take(own);
      siblings[sibling] = parse(pointed(own.replace(/'#\//g, `'#/siblings/${sibling}/`)));
    }
  };
  const text = read(name);
  take(text);
  return { ...(parse(pointed(text)) as NamedDocument), siblings } as NamedDocument;
}
