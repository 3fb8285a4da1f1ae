import type { EventListener, EventMap, EventName } from '@maru/shell/contract';

export interface EventBus {
  emit<Name extends EventName>(name: Name, detail: EventMap[Name]): void;
  on<Name extends EventName>(name: Name, listener: EventListener<Name>): () => void;
}

type AnyListener = (detail: unknown) => void;

/** What rooms tell each other. A listener that throws is reported and harms neither the emitter nor other listeners. */
export function createEventBus(onError: (error: unknown, event: EventName) => void): EventBus {
  const listeners = new Map<EventName, Set<AnyListener>>();
  return {
    emit(name, detail) {
      for (const listener of [...(listeners.get(name) ?? [])]) {
        try {
          listener(detail);
        } catch (error) {
          onError(error, name);
        }
      }
    },
    on(name, listener) {
      const own = listeners.get(name) ?? new Set();
      listeners.set(name, own.add(listener as AnyListener));
      return () => void own.delete(listener as AnyListener);
    },
  };
}
