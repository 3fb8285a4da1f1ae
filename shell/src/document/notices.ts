import type { Notice } from '@maru/shell/contract';

export interface Notices {
  push(notice: Notice): void;
  /** Follows notices; those that came before anybody listened are told first. */
  listen(listener: (notice: Notice) => void): () => void;
}

/** Short notices on their way to the page's edge. */
export function createNotices(): Notices {
  const waiting: Notice[] = [];
  const listeners = new Set<(notice: Notice) => void>();
  return {
    push(notice) {
      if (listeners.size === 0) waiting.push(notice);
      for (const listener of listeners) listener(notice);
    },
    listen(listener) {
      listeners.add(listener);
      for (const notice of waiting.splice(0)) listener(notice);
      return () => void listeners.delete(listener);
    },
  };
}
