import { cloneElement, createElement, type ReactElement, type Ref } from 'react';
import { classNames } from './class-names.ts';

/** An element that stands in for the one a component would draw, for example a router's link. */
export type RenderElement = ReactElement<Record<string, unknown>>;

type Props = Record<string, unknown>;

/**
 * Draws `tag`, or `render` with the component's props beneath its own: classes are joined, handlers run one after the
 * other (the element's own first; `preventDefault` stops the component's), refs are both set.
 */
export function renderElement(tag: string, render: RenderElement | undefined, props: object): ReactElement {
  return render ? cloneElement(render, mergeProps(props as Props, render.props)) : createElement(tag, props);
}

function mergeProps(base: Props, own: Props): Props {
  const merged: Props = { ...base };
  for (const [key, value] of Object.entries(own)) {
    if (value === undefined || (key === 'children' && value === null)) continue;
    const below = base[key];
    if (key === 'className') merged.className = classNames(below as string, value as string);
    else if (key === 'style') merged.style = { ...(below as object), ...(value as object) };
    else if (key === 'ref') merged.ref = joinRefs(value as Ref<unknown>, below as Ref<unknown>);
    else if (typeof value === 'function' && typeof below === 'function') merged[key] = chain(value, below);
    else merged[key] = value;
  }
  return merged;
}

function chain(own: CallableFunction, below: CallableFunction) {
  return (event?: { defaultPrevented?: boolean }, ...rest: unknown[]) => {
    own(event, ...rest);
    if (!event?.defaultPrevented) below(event, ...rest);
  };
}

/** One callback ref that sets several. */
export function joinRefs<T>(...refs: (Ref<T> | undefined | null)[]) {
  return (instance: T | null) => {
    const cleanups = refs.map(ref => setRef(ref, instance));
    return () => {
      refs.forEach((ref, index) => {
        const cleanup = cleanups[index];
        if (cleanup) cleanup();
        else setRef(ref, null);
      });
    };
  };
}

function setRef<T>(ref: Ref<T> | undefined | null, instance: T | null): undefined | (() => void) {
  if (typeof ref === 'function') return ref(instance) as undefined | (() => void);
  if (ref) ref.current = instance;
  return undefined;
}
