/** Which of a service's instances the next call goes to. */
export interface Balancer {
  next(): Instance;
}

interface Instance {
  readonly baseUrl: string;
  /** To be called when the call has ended, so that a balancer can prefer the less busy. */
  done(): void;
}

/** One after the other. */
export function createRoundRobin(baseUrls: readonly string[]): Balancer {
  let turn = 0;
  return {
    next() {
      const baseUrl = baseUrls[turn++ % baseUrls.length];
      if (!baseUrl) throw new Error('A service needs at least one instance');
      return { baseUrl, done: () => {} };
    },
  };
}
