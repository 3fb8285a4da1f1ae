/** What a generator yields, as often as it is asked for, computed once and only as far as it was asked for. */
export function replayable<Item>(source: Iterator<Item>): Iterable<Item> {
  const seen: Item[] = [];
  let isDone = false;
  return {
    *[Symbol.iterator]() {
      for (let index = 0; ; index++) {
        if (index === seen.length && !isDone) {
          const { value, done } = source.next();
          if (done) isDone = true;
          else seen.push(value);
        }
        const item = seen[index];
        if (item === undefined) return;
        yield item;
      }
    },
  };
}

/** The first item, or undefined. */
export function firstOf<Item>(items: Iterable<Item>): Item | undefined {
  for (const item of items) return item;
  return undefined;
}
