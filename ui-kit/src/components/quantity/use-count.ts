import { useState } from 'react';
import { useControlled } from '../../internal/use-controlled.ts';

interface CountOptions {
  value: number | undefined;
  defaultValue: number | undefined;
  onValueChange: ((value: number) => void) | undefined;
  min: number;
  max: number | undefined;
  step: number;
  disabled: boolean | undefined;
}

/** A whole number within limits that is stepped or typed; what is typed counts once it fits, and is mended when left. */
export function useCount({ value, defaultValue, onValueChange, min, max, step, disabled }: CountOptions) {
  const [count, setCount] = useControlled(value, defaultValue ?? min, onValueChange);
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const fits = (next: number) => Number.isInteger(next) && next >= min && (max === undefined || next <= max);

  const stepTo = (next: number) => {
    if (disabled || !fits(next)) return undefined;
    return () => {
      setDraft(null);
      setSaid(String(next));
      setCount(next);
    };
  };
  const type = (text: string) => {
    setDraft(text);
    if (text !== '' && fits(Number(text))) setCount(Number(text));
  };
  const settle = () => {
    if (draft !== null && draft !== '') {
      const nearest = Math.min(Math.max(Math.round(Number(draft)) || min, min), max ?? Number.POSITIVE_INFINITY);
      if (nearest !== count) setCount(nearest);
    }
    setDraft(null);
  };

  return { shown: draft ?? count, said, less: stepTo(count - step), more: stepTo(count + step), type, settle };
}
