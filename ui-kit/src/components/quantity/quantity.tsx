import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { MinusGlyph, PlusGlyph } from '../../internal/glyphs.tsx';
import { useLabels } from '../../internal/kit-context.ts';
import { useHydrated } from '../../internal/use-hydrated.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './quantity.module.css';
import { useCount } from './use-count.ts';

export interface QuantityProps
  extends Omit<
    ComponentPropsWithRef<'input'>,
    'value' | 'defaultValue' | 'onChange' | 'size' | 'min' | 'max' | 'step'
  > {
  /** What is counted, as in “Quantity, Celadon teapot”. */
  label: string;
  value?: number;
  defaultValue?: number;
  min?: number;
  max?: number;
  step?: number;
  /** Called with whole numbers within `min` and `max` only. */
  onValueChange?: (value: number) => void;
  size?: 'medium' | 'large';
}

const words = {
  en: { less: 'One less', more: 'One more' },
  ko: { less: '하나 빼기', more: '하나 더하기' },
};

/**
 * How many: a number input with a step on each side. Before the page is alive, and without JavaScript, it is the plain
 * input in the same place. `className` goes to the frame, everything else to the input.
 */
export function Quantity(props: QuantityProps) {
  const { label, value, defaultValue, min = 1, max, step = 1, onValueChange, size = 'medium', ...given } = props;
  const { className, disabled, ...rest } = given;
  const live = useHydrated();
  const labels = useLabels(words);
  const limits = { min, max, step, disabled };
  const { shown, said, less, more, type, settle } = useCount({ value, defaultValue, onValueChange, ...limits });

  return (
    <span
      role="group"
      aria-label={label}
      data-size={size}
      data-live={live || undefined}
      data-disabled={disabled || undefined}
      className={classNames(styles.quantity, className)}
    >
      <Step label={labels.less} idle={!less} onPress={() => less?.()}>
        <MinusGlyph size="small" />
      </Step>
      <input
        aria-label={label}
        inputMode="numeric"
        {...rest}
        type="number"
        min={min}
        max={max}
        step={step}
        disabled={disabled}
        value={shown}
        onChange={event => type(event.currentTarget.value)}
        onBlur={event => {
          settle();
          rest.onBlur?.(event);
        }}
        className={styles.input}
      />
      <Step label={labels.more} idle={!more} onPress={() => more?.()}>
        <PlusGlyph size="small" />
      </Step>
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </span>
  );
}

interface StepProps {
  label: string;
  /** At the end of the range: says so, keeps the focus. */
  idle: boolean | undefined;
  onPress: () => void;
  children: React.ReactNode;
}

function Step({ label, idle, onPress, children }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={idle || undefined}
      onClick={onPress}
      className={styles.step}
    >
      {children}
    </button>
  );
}
