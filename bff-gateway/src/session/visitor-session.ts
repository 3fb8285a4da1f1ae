import { randomBytes } from 'node:crypto';
import type { Flash } from '../../contract/problem-error.ts';
import type { FlashScope, SessionData, SessionStore } from './session-store.port.ts';

export const SESSION_SECONDS = 30 * 24 * 60 * 60;

/** The session of one request. Reading never creates one; the first write does. */
export interface VisitorSession {
  read(): Promise<Readonly<SessionData> | undefined>;
  /** Changes the session, which is created when there is none. */
  update(change: (data: SessionData) => void): Promise<Readonly<SessionData>>;
  /** Changes the session and gives it a new id, so that an id known before a sign-in is worth nothing after it. */
  rotate(change: (data: SessionData) => void): Promise<void>;
  /** Ends every other session of the person who is signed in here. */
  endOthers(): Promise<void>;
  end(): Promise<void>;
  /** What a failed form left, handed out once. */
  takeFlash(scope: FlashScope): Promise<Flash | undefined>;
  /** Whether the request came with a session cookie, valid or not. */
  readonly hasCookie: boolean;
}

export interface VisitorSessionOptions {
  store: SessionStore;
  id: string | undefined;
  now: () => number;
  /** Puts the id into the answer's cookie; undefined takes the cookie away. */
  setCookie(id: string | undefined): void;
}

export function createVisitorSession({ store, now, setCookie, ...options }: VisitorSessionOptions): VisitorSession {
  let id = options.id;
  let loading: Promise<SessionData | undefined> | undefined;
  const load = () => {
    loading ??= id ? store.load(id) : Promise.resolve(undefined);
    return loading;
  };

  const expiry = () => now() + SESSION_SECONDS * 1000;

  async function write(change: (data: SessionData) => void): Promise<SessionData> {
    // An id that opens nothing was made by somebody else, or has expired: it is not taken over.
    if (!id || !(await load())) id = newId();
    const data = await store.change(id, before => changed(before ?? emptySession(), change), expiry());
    loading = Promise.resolve(data);
    return data;
  }

  return {
    hasCookie: options.id !== undefined,
    read: load,
    async update(change) {
      const data = await write(change);
      setCookie(id);
      return data;
    },
    async rotate(change) {
      const before = (await load()) && id;
      const data = (before && (await store.load(before))) || emptySession();
      id = newId();
      loading = Promise.resolve(await store.change(id, () => changed(data, change), expiry()));
      if (before) await store.remove(before);
      setCookie(id);
    },
    async endOthers() {
      const personId = (await load())?.person?.personId;
      if (id && personId) await store.removeOthers(personId, id);
    },
    async end() {
      if (id) await store.remove(id);
      id = undefined;
      loading = Promise.resolve(undefined);
      setCookie(undefined);
    },
    async takeFlash(scope) {
      if (!(await load())?.flash[scope]) return undefined;
      let taken: Flash | undefined;
      await write(data => {
        taken = data.flash[scope];
        delete data.flash[scope];
      });
      return taken;
    },
  };
}

function changed(data: SessionData, change: (data: SessionData) => void): SessionData {
  change(data);
  return data;
}

const newId = () => randomBytes(32).toString('base64url');

const emptySession = (): SessionData => ({
  key: `ses_${randomBytes(24).toString('base64url')}`,
  flash: {},
  refused: {},
  placed: {},
});
