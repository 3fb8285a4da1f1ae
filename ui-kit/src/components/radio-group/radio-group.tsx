import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useControlled } from '../../internal/use-controlled.ts';
import { Fieldset, type FieldsetProps } from '../fieldset/index.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import styles from './radio-group.module.css';

export interface RadioOption {
  value: string;
  label: string;
  /** A second line, in `list` and `ways`. */
  hint?: ReactNode;
  /** What a swatch shows. */
  picture?: PictureSource;
  disabled?: boolean;
}

export interface RadioGroupProps
  extends Omit<ComponentPropsWithRef<'fieldset'>, 'children' | 'defaultValue'>,
    Pick<FieldsetProps, 'legend' | 'legendHidden' | 'legendLook' | 'hint' | 'error'> {
  name: string;
  options: readonly RadioOption[];
  /** `list` of lines, `chips` for a size, `swatches` for a glaze, `ways` as boxes side by side. */
  look?: 'list' | 'chips' | 'swatches' | 'ways';
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  /** Says the chosen label beside the legend. */
  showChoice?: boolean;
  required?: boolean;
}

/** One of a few, all of them seen. Native radio buttons under every look. */
export function RadioGroup(props: RadioGroupProps) {
  const {
    name,
    options,
    look = 'list',
    value,
    defaultValue,
    onValueChange,
    showChoice,
    required,
    legend,
    ...rest
  } = props;
  const [chosen, choose] = useControlled<string | undefined>(value, defaultValue, next => {
    if (next !== undefined) onValueChange?.(next);
  });
  const label = options.find(option => option.value === chosen)?.label;
  return (
    <Fieldset
      {...rest}
      data-look={look}
      legend={
        showChoice ? (
          <>
            <span className={styles.question}>{legend}</span> {label}
          </>
        ) : (
          legend
        )
      }
    >
      <div className={styles.options} data-look={look}>
        {options.map(option => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === chosen}
              disabled={option.disabled}
              required={required}
              onChange={() => choose(option.value)}
              aria-label={look === 'swatches' ? option.label : undefined}
              className={styles.input}
            />
            <Face option={option} look={look} />
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

function Face({ option, look }: { option: RadioOption; look: RadioGroupProps['look'] }) {
  if (look === 'swatches' && option.picture) {
    return (
      <span className={styles.face}>
        <Picture picture={option.picture} sizes="3.25rem" ratio="fill" decorative className={styles.swatch} />
      </span>
    );
  }
  return (
    <span className={styles.face}>
      <span className={styles.label}>{option.label}</span>
      {option.hint != null && <span className={styles.hint}>{option.hint}</span>}
    </span>
  );
}
