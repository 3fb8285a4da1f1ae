import type { RequestContext } from '../request-context.ts';

/** Collects the parts of a page that failed. */
export interface Parts {
  readonly missing: string[];
  /** The part, or the fallback with its name in `missing`. The failure is logged, the page goes on. */
  optional<T, Fallback>(name: string, part: Promise<T>, fallback: Fallback): Promise<T | Fallback>;
}

export function createParts(context: RequestContext): Parts {
  const missing: string[] = [];
  return {
    missing,
    async optional(name, part, fallback) {
      try {
        return await part;
      } catch (error) {
        missing.push(name);
        context.log.warn({ err: error, part: name }, 'a part of the page is missing');
        return fallback;
      }
    },
  };
}
