/** Milliseconds that a remote, its page, its slot or its loader may hold the page. */
export const HOLD_MS = 3_000;

export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/** Waits for `work`, but no longer than `milliseconds`: then it rejects with a `DeadlineError`. The work itself goes on. */
export function withDeadline<Value>(work: Promise<Value>, milliseconds: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DeadlineError(`Nothing came in ${milliseconds} ms.`)), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
