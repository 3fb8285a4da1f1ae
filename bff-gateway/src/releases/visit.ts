/**
 * A visitor's running session as far as releases go. While it lasts, the visitor stays with the log as it was when it
 * began (`pin`), except for what applies to everybody at once.
 */
export interface Visit {
  visitorId: string;
  /** Position of the log when it began. */
  pin: number;
  /** Seconds since the epoch. */
  began: number;
  seen: number;
}

/** Seconds without a document after which a visit is over. */
export const IDLE_SECONDS = 30 * 60;
/** Seconds after which it is over in any case, so that a tab that is never left alone gets new releases too. */
export const LONGEST_SECONDS = 12 * 60 * 60;
/** Seconds for which `seen` may lag, so that not every document sets a cookie. */
const SEEN_STEP = 60;

/** The visit that goes on, or a new one that begins at the log's position. `isSame`: its cookie need not be set. */
export function continueVisit(
  before: Visit | undefined,
  now: { visitorId: string; position: number; seconds: number },
): { visit: Visit; isSame: boolean } {
  const { visitorId, position, seconds } = now;
  const isRunning =
    before !== undefined &&
    before.visitorId === visitorId &&
    seconds - before.seen < IDLE_SECONDS &&
    seconds - before.began < LONGEST_SECONDS;
  if (!isRunning) return { visit: { visitorId, pin: position, began: seconds, seen: seconds }, isSame: false };
  if (seconds - before.seen < SEEN_STEP) return { visit: before, isSame: true };
  return { visit: { ...before, seen: seconds }, isSame: false };
}

export const formatVisit = ({ visitorId, pin, began, seen }: Visit) => `${visitorId} ${pin} ${began} ${seen}`;

export function parseVisit(text: string | undefined): Visit | undefined {
  const [, visitorId, pin, began, seen] = /^([\w-]{8,64}) (\d+) (\d+) (\d+)$/.exec(text ?? '') ?? [];
  if (visitorId === undefined) return undefined;
  return { visitorId, pin: Number(pin), began: Number(began), seen: Number(seen) };
}
