import { type Context, createContext, type ReactNode } from 'react';
import type { RenderElement } from '../../internal/render-element.tsx';
import type { PictureSource } from '../picture/index.ts';

export interface ToastRequest {
  /** What the person just did, as a sentence. */
  message: ReactNode;
  picture?: PictureSource;
  /** `danger` is said at once and stays until closed. */
  tone?: 'ink' | 'danger';
  action?: { label: string; onPress?: () => void; href?: string; render?: RenderElement };
}

/** Fields are only ever added: remotes with other versions of the kit call what the shell's version provides. */
export interface ToastShelf {
  /** @returns an id for `dismiss`. */
  show(toast: ToastRequest): string;
  dismiss(id: string): void;
}

const nowhere: ToastShelf = { show: () => '', dismiss: () => {} };
const key = Symbol.for('maru.kit.toast');
const shared = globalThis as unknown as Record<symbol, Context<ToastShelf> | undefined>;

// One region a page, whichever copy of the kit asks.
shared[key] ??= createContext<ToastShelf>(nowhere);
export const ToastContext: Context<ToastShelf> = shared[key];
