import { type RefObject, useEffect, useRef } from 'react';

/** Arrow keys lead from a field into the links of an element below it, along them, and back; Escape leads back at once. */
export function useArrowKeys(fieldId: string): RefObject<HTMLElement | null> {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const field = document.getElementById(fieldId);
    const onKey = (event: KeyboardEvent) => {
      const links = [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])];
      // While Hangul is being composed the arrows belong to the input method.
      if (event.isComposing || links.length === 0) return;
      const at = links.indexOf(document.activeElement as HTMLElement);
      const isHere = document.activeElement === field || at >= 0;
      const target = isHere ? targetOf(event.key, at, [field, ...links]) : undefined;
      if (!target) return;
      event.preventDefault();
      target.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [fieldId]);
  return list;
}

/** `at` is the link that has the focus, -1 for the field, which is the first of `stops`. */
function targetOf(key: string, at: number, stops: readonly (HTMLElement | null)[]): HTMLElement | null | undefined {
  if (key === 'ArrowDown') return stops[Math.min(at + 2, stops.length - 1)];
  if (key === 'ArrowUp' && at >= 0) return stops[at];
  if (key === 'Escape' && at >= 0) return stops[0];
  return undefined;
}
