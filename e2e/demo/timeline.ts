interface TimelineEntry {
  /** Milliseconds since the demonstration began. */
  at: number;
  what: string;
  milliseconds: number | undefined;
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  step<Result>(what: string, work: () => Promise<Result>): Promise<Result>;
  note(what: string): void;
}

/** Measures what happens and says it while it happens. */
export function createTimeline(say: (line: string) => void): Timeline {
  const began = performance.now();
  const entries: TimelineEntry[] = [];
  const add = (entry: TimelineEntry) => {
    entries.push(entry);
    const took = entry.milliseconds === undefined ? '' : `${(entry.milliseconds / 1000).toFixed(2)} s`;
    say(`${(entry.at / 1000).toFixed(1).padStart(6)} s  ${took.padStart(8)}  ${entry.what}`);
  };
  return {
    entries,
    async step(what, work) {
      const started = performance.now();
      const result = await work();
      add({ at: started - began, what, milliseconds: performance.now() - started });
      return result;
    },
    note: what => add({ at: performance.now() - began, what, milliseconds: undefined }),
  };
}
