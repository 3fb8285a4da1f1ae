import type { BrowserRemote, BrowserSnapshot } from '@maru/releases/contract';
import type { SlotName } from '@maru/shell/contract';
import type { ComponentType } from 'react';
import { DeadlineError, HOLD_MS, withDeadline } from '../remotes/deadline.ts';
import { RemoteFailure, toFailure } from '../remotes/remote-failure.ts';
import { isMountModule } from '../remotes/remote-module.ts';
import type { Remotes } from '../remotes/remotes.ts';

type SlotComponent = ComponentType<object>;

/** Who fills a slot. */
export interface SlotOwner {
  release: BrowserRemote;
  /** CSS lengths that are reserved for it. */
  size: { block: string; inline?: string | undefined };
}

export interface Slots {
  /** Which release offers the slot, or undefined when none does. */
  owner(name: SlotName): SlotOwner | undefined;
  /** The room of that slot is switched off: its title. */
  disabledTitle(name: SlotName): { ko: string; en: string } | undefined;
  /**
   * The slot's component; the same promise until `forget`, so that React can wait for it. It rejects with a
   * `RemoteFailure` within three seconds.
   */
  component(name: SlotName): Promise<SlotComponent>;
  /** Loads the slot anew at the next `component`. */
  forget(name: SlotName): void;
}

export interface SlotsOptions {
  snapshot: Pick<BrowserSnapshot, 'remotes' | 'disabled'>;
  remotes: Remotes;
}

/** Finds slots by name among what the snapshot's remotes offer. */
export function createSlots({ snapshot, remotes }: SlotsOptions): Slots {
  const owners = new Map(
    snapshot.remotes.flatMap(release => release.slots.map(({ name, size }) => [name, { release, size }] as const)),
  );
  const components = new Map<string, Promise<SlotComponent>>();

  async function load(name: SlotName, { release }: SlotOwner): Promise<SlotComponent> {
    const loaded = await remotes.load(release.name);
    const loader = isMountModule(loaded.module) ? undefined : loaded.module.slots[name];
    if (!loader) throw new RemoteFailure(loaded.release, 'slot', 'invalid-shape');
    const component: unknown = await loader();
    if (!isComponent(component)) throw new RemoteFailure(loaded.release, 'slot', 'invalid-shape');
    return component;
  }

  async function loadInTime(name: SlotName, owner: SlotOwner): Promise<SlotComponent> {
    try {
      return await withDeadline(load(name, owner), HOLD_MS);
    } catch (error) {
      if (!(error instanceof DeadlineError)) throw toFailure(owner.release, 'slot', error);
      // The remote is there and its chunk hangs: the next try takes all of it from elsewhere.
      remotes.forget(owner.release.name, true);
      throw new RemoteFailure(owner.release, 'slot', 'timeout', error);
    }
  }

  return {
    owner: name => owners.get(name),
    disabledTitle: name => snapshot.disabled.find(({ room }) => name.startsWith(`${room}/`))?.title,
    component(name) {
      const known = components.get(name);
      if (known) return known;
      const owner = owners.get(name);
      if (!owner) throw new Error(`No remote of this snapshot offers the slot "${name}".`);
      const component = settle(loadInTime(name, owner));
      components.set(name, component);
      return component;
    },
    forget: name => void components.delete(name),
  };
}

function isComponent(value: unknown): value is SlotComponent {
  return typeof value === 'function' || (typeof value === 'object' && value !== null && '$$typeof' in value);
}

type Settled<Value> = Promise<Value> & { status?: 'fulfilled' | 'rejected'; value?: Value; reason?: unknown };

/** Marks a promise as React does, so that a component that has been loaded is drawn at once, on a server as well. */
function settle<Value>(promise: Settled<Value>): Promise<Value> {
  promise.then(
    value => {
      promise.status = 'fulfilled';
      promise.value = value;
    },
    reason => {
      promise.status = 'rejected';
      promise.reason = reason;
    },
  );
  return promise;
}
