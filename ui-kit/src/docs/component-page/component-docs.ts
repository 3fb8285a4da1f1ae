import type { ReactNode } from 'react';

type AtLeastOne<T> = readonly [T, ...T[]];

export interface Example {
  /** One sentence that says why. */
  note: string;
  /** Drawn live, from the kit. */
  example: ReactNode;
}

export interface KeyRow {
  keys: string;
  does: string;
}

/**
 * What a person must say of a component; `<name>.docs.tsx` beside it exports one as `docs`. The rest of its page is read from the
 * component itself: stories, types, stylesheet, tests, changelog, and the rooms that use it.
 */
export interface ComponentDocs {
  status: 'stable' | 'new' | 'deprecated';
  /** When to take it, and when another one. */
  overview: string;
  usage: { do: AtLeastOne<Example>; dont: AtLeastOne<Example> };
  /** Rules for the words in it. */
  content: AtLeastOne<string>;
  accessibility: {
    /** What assistive technology is told. */
    roles: AtLeastOne<string>;
    /** What the keyboard does; a component that takes no focus says so in one row. */
    keyboard: AtLeastOne<KeyRow>;
  };
}
