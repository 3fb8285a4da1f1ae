import type { ReadonlyStore, SessionState } from '@maru/shell/contract';

/** Who the visitor is, as soon as it has been read. */
export function whenKnown(session: ReadonlyStore<SessionState>): Promise<'guest' | 'signed-in'> {
  const { promise, resolve } = Promise.withResolvers<'guest' | 'signed-in'>();
  const { status } = session.getState();
  if (status !== 'unknown') resolve(status);
  else {
    const stop = session.subscribe(state => {
      if (state.status === 'unknown') return;
      stop();
      resolve(state.status);
    });
  }
  return promise;
}
