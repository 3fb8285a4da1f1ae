/** A release that is or was live, at the position that made it so. */
export type Live = { releaseId: string; position: number };

/**
 * Activated releases, newest first, each once. Never changed in place: lists of neighbouring positions share all but
 * their first items, so a log of thousands of activations stays cheap to fold and to keep.
 */
export class LiveList implements Iterable<Live> {
  static readonly empty = new LiveList(undefined, undefined);
  readonly first: Live | undefined;
  readonly #rest: LiveList | undefined;

  private constructor(first: Live | undefined, rest: LiveList | undefined) {
    this.first = first;
    this.#rest = rest;
  }

  prepend(live: Live): LiveList {
    return new LiveList(live, this);
  }

  without(releaseIds: ReadonlySet<string>): LiveList {
    const kept: Live[] = [];
    let missing = releaseIds.size;
    let rest: LiveList = this;
    while (missing > 0 && rest.first && rest.#rest) {
      if (releaseIds.has(rest.first.releaseId)) missing -= 1;
      else kept.push(rest.first);
      rest = rest.#rest;
    }
    // Nothing was in it: the list itself serves.
    if (missing === releaseIds.size) return this;
    return kept.reduceRight((list, live) => list.prepend(live), rest);
  }

  *[Symbol.iterator](): Generator<Live, undefined> {
    for (let list: LiveList = this; list.first && list.#rest; list = list.#rest) yield list.first;
  }
}
