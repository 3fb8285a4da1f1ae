import type { GatewayClient } from '@maru/bff-gateway/contract';
import type { ReadonlyStore, SessionState } from '@maru/shell/contract';
import { createStore } from 'zustand/vanilla';

export interface Session {
  /** What other rooms see. */
  readonly store: ReadonlyStore<SessionState>;
  /** Reads the session from the gateway. A failure leaves what is known; `unknown` becomes `guest`. */
  refresh(): Promise<void>;
  /** Takes over what a command has just answered. */
  set(state: SessionState): void;
}

export interface SessionOptions {
  gateway: Pick<GatewayClient, 'GET'>;
  /** Without a session cookie the visitor is a guest, and nothing is read. */
  hasSession: boolean;
  onError?: (error: unknown) => void;
}

/** Who the visitor is. The document says nothing personal: the answer is read after it has been shown. */
export function createSession({ gateway, hasSession, onError }: SessionOptions): Session {
  const store = createStore<SessionState>(() => ({ status: hasSession ? 'unknown' : 'guest' }));
  let latest = 0;
  const set = (state: SessionState) => {
    latest++;
    // `replace`: a guest keeps no person from before.
    store.setState(state, true);
  };
  return {
    store: { getState: store.getState, subscribe: listener => store.subscribe(state => listener(state)) },
    set,
    async refresh() {
      const turn = ++latest;
      try {
        const { data } = await gateway.GET('/api/account/session');
        if (turn === latest) set(sessionOf(data));
      } catch (error) {
        onError?.(error);
        if (turn === latest && store.getState().status === 'unknown') set({ status: 'guest' });
      }
    },
  };
}

/** The gateway's session as rooms see it: somebody signed in always has a name. */
export function sessionOf(answer: {
  status: 'guest' | 'signed-in';
  person?: { name: string } | undefined;
}): SessionState {
  return answer.status === 'signed-in' && answer.person
    ? { status: 'signed-in', person: { name: answer.person.name } }
    : { status: 'guest' };
}
