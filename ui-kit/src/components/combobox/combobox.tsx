import { Combobox as Base } from '@base-ui/react/combobox';
import { type ComponentPropsWithRef, useId } from 'react';
import { classNames } from '../../internal/class-names.ts';
import control from '../../internal/control.module.css';
import { ChevronDownGlyph } from '../../internal/glyphs.tsx';
import { useLabels } from '../../internal/kit-context.ts';
import popup from '../../internal/popup.module.css';
import { useHydrated } from '../../internal/use-hydrated.ts';
import type { FieldOwnProps } from '../field/field.tsx';
import { Field, useFieldControl } from '../field/index.ts';
import { Select } from '../select/index.ts';
import styles from './combobox.module.css';

export interface ComboboxItem {
  value: string;
  label: string;
}

export interface ComboboxProps
  extends FieldOwnProps,
    Omit<ComponentPropsWithRef<'input'>, 'value' | 'defaultValue' | 'onChange' | 'children'> {
  items: readonly ComboboxItem[];
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
}

const words = {
  en: { nothing: 'Nothing fits.', open: 'Open the list' },
  ko: { nothing: '맞는 것이 없습니다.', open: '목록 열기' },
};

/** One of many, found by typing. Before the page is alive it is a native select. `className` goes to the field. */
export function Combobox(props: ComboboxProps) {
  const live = useHydrated();
  const { label, hint, error, labelHidden, optional, className, id, ...rest } = props;
  const ownId = useId();
  const field = { label, hint, error, labelHidden, optional, className };
  if (!live) {
    const { items, onValueChange: _, name, defaultValue, value, required, disabled } = rest;
    const data = Object.fromEntries(Object.entries(rest).filter(([key]) => key.startsWith('data-')));
    return (
      <Select
        {...field}
        {...{ ...data, name, required, disabled }}
        id={id ?? ownId}
        options={items}
        defaultValue={value ?? defaultValue}
      />
    );
  }
  return (
    <Field {...field} controlId={id ?? ownId} className={classNames(styles.field, className)}>
      <Live {...rest} id={id ?? ownId} />
    </Field>
  );
}

function Live(props: Omit<ComboboxProps, keyof FieldOwnProps>) {
  const { items, value, defaultValue, onValueChange, name, required, disabled, ...rest } = props;
  const labels = useLabels(words);
  const find = (wanted: string | undefined) => items.find(item => item.value === wanted) ?? null;
  return (
    <Base.Root
      items={items}
      value={value === undefined ? undefined : find(value)}
      defaultValue={find(defaultValue)}
      onValueChange={item => item && onValueChange?.(item.value)}
      {...{ name, required, disabled }}
    >
      <div className={styles.box}>
        <Base.Input {...rest} {...useFieldControl(rest)} className={classNames(control.control, styles.input)} />
        <Base.Trigger aria-label={labels.open} className={styles.trigger}>
          <ChevronDownGlyph size="small" />
        </Base.Trigger>
      </div>
      <Base.Portal>
        <Base.Positioner sideOffset={4} className={popup.positioner}>
          <Base.Popup className={classNames(popup.popup, styles.popup)}>
            <Base.Empty className={styles.nothing}>{labels.nothing}</Base.Empty>
            <Base.List>
              {(item: ComboboxItem) => (
                <Base.Item key={item.value} value={item} className={popup.item}>
                  {item.label}
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
