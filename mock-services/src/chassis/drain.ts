import type { Server } from 'node:http';

/** Takes no further connection, lets running requests finish for up to `drainMs` milliseconds, then cuts what is left. */
export async function drain(server: Server, drainMs: number): Promise<void> {
  // Node goes on answering on a kept connection for as long as its client asks there; so each one's next answer is its last.
  server.prependListener('request', (_, response) => response.setHeader('connection', 'close'));
  const closed = new Promise<void>(resolve => server.close(() => resolve()));
  const cut = setTimeout(() => server.closeAllConnections(), drainMs);
  server.closeIdleConnections();
  await closed;
  clearTimeout(cut);
}
