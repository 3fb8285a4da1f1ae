import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import styles from './switch.module.css';

export interface SwitchProps extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'role'> {
  label: ReactNode;
}

/** On or off, at once. A form that is sent wants a `Checkbox`. `className` goes to the line. */
export function Switch({ label, className, ...rest }: SwitchProps) {
  return (
    <label className={classNames(styles.line, className)}>
      <span>{label}</span>
      {/* biome-ignore lint/a11y/useAriaPropsForRole: the state of a native checkbox is its own */}
      <input {...rest} type="checkbox" role="switch" className={styles.track} />
    </label>
  );
}
