import pg from 'pg';

/** What was missed while nobody listened is found by looking. */
const POLL_MS = 2_000;
const RETRY_MS = 250;

/**
 * Calls back at every notification of a channel, after each new connection, and every two seconds in any case. A
 * connection that breaks is made again. Returns the function that stops it.
 */
export function listenFor(
  { url, channel }: { url: string; channel: string },
  onChange: () => void,
): () => Promise<void> {
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let isStopped = false;

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
    client = next;
    next.on('notification', () => onChange());
    next.on('error', () => undefined);
    next.once('end', again);
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
      onChange();
    } catch {
      await next.end().catch(() => undefined);
      again();
    }
  }

  function again(): void {
    if (isStopped || retry) return;
    retry = setTimeout(() => {
      retry = undefined;
      connecting = connect();
    }, RETRY_MS);
    retry.unref();
  }

  let connecting = connect();
  const poll = setInterval(onChange, POLL_MS);
  poll.unref();
  return async () => {
    isStopped = true;
    clearInterval(poll);
    clearTimeout(retry);
    await connecting;
    await client?.end().catch(() => undefined);
  };
}
