import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { useLabels } from '../../internal/kit-context.ts';
import { useControlled } from '../../internal/use-controlled.ts';
import { Fieldset } from '../fieldset/index.ts';
import styles from './slider.module.css';

export type Range = readonly [low: number, high: number];

export interface RangeSliderProps extends Omit<ComponentPropsWithRef<'fieldset'>, 'children' | 'defaultValue'> {
  legend: ReactNode;
  min: number;
  max: number;
  step?: number;
  value?: Range;
  defaultValue?: Range;
  /** While it moves. */
  onValueChange?: (value: Range) => void;
  /** When it was let go. */
  onValueCommit?: (value: Range) => void;
  /** Names in the form. */
  names?: readonly [low: string, high: string];
  /** Heights from 0 to 1 of a histogram above the track. */
  bars?: readonly number[];
  /** How an end is said and shown. */
  format?: (value: number) => string;
}

const words = { en: { low: 'Lowest', high: 'Highest' }, ko: { low: '최저', high: '최고' } };

/** From one end to another, as a price: two native ranges on one track. */
export function RangeSlider(props: RangeSliderProps) {
  const { legend, min, max, step = 1, value, defaultValue, onValueChange, onValueCommit, names, ...given } = props;
  const { bars, format = String, ...rest } = given;
  const labels = useLabels(words);
  const [range, setRange] = useControlled<Range>(value, defaultValue ?? [min, max], onValueChange);
  const place = (point: number) => ((point - min) / (max - min)) * 100;
  const end = (index: 0 | 1) => (
    <input
      type="range"
      aria-label={index === 0 ? labels.low : labels.high}
      aria-valuetext={format(range[index])}
      name={names?.[index]}
      min={min}
      max={max}
      step={step}
      value={range[index]}
      onChange={event => {
        const point = event.currentTarget.valueAsNumber;
        setRange(index === 0 ? [Math.min(point, range[1]), range[1]] : [range[0], Math.max(point, range[0])]);
      }}
      onPointerUp={() => onValueCommit?.(range)}
      onKeyUp={() => onValueCommit?.(range)}
      className={styles.input}
    />
  );
  return (
    <Fieldset legendLook="name" {...rest} legend={legend} className={classNames(styles.slider, rest.className)}>
      {bars && <Bars bars={bars} low={place(range[0])} high={place(range[1])} />}
      <div className={styles.track}>
        <svg aria-hidden="true" className={styles.line}>
          <rect y="0.5" width="100%" height="1" className={styles.whole} />
          <rect
            x={`${place(range[0])}%`}
            width={`${place(range[1]) - place(range[0])}%`}
            height="2"
            className={styles.chosen}
          />
        </svg>
        {end(0)}
        {end(1)}
      </div>
      <p className={styles.ends}>
        <output>{format(range[0])}</output>
        <output>{format(range[1])}</output>
      </p>
    </Fieldset>
  );
}

function Bars({ bars, low, high }: { bars: readonly number[]; low: number; high: number }) {
  const width = 100 / bars.length;
  return (
    <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none" className={styles.bars}>
      {bars.map((height, index) => {
        const centre = (index + 0.5) * width;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
            key={index}
            x={index * width + 0.5}
            y={100 - height * 100}
            width={width - 1}
            height={height * 100}
            data-in={(centre >= low && centre <= high) || undefined}
            className={styles.bar}
          />
        );
      })}
    </svg>
  );
}
