import { Tabs as Base } from '@base-ui/react/tabs';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import styles from './tabs.module.css';

export interface TabItem {
  value: string;
  label: ReactNode;
  content: ReactNode;
  disabled?: boolean;
}

export interface TabsProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'defaultValue'> {
  items: readonly TabItem[];
  label: string;
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
}

/** One of a few panels at a time. What must work without JavaScript wants an `Accordion`. */
export function Tabs({ items, label, value, defaultValue, onValueChange, className, ...rest }: TabsProps) {
  return (
    <Base.Root
      {...rest}
      value={value}
      defaultValue={defaultValue ?? items[0]?.value}
      onValueChange={next => onValueChange?.(String(next))}
      className={classNames(styles.tabs, className)}
    >
      <Base.List aria-label={label} className={styles.list}>
        {items.map(item => (
          <Base.Tab key={item.value} value={item.value} disabled={item.disabled} className={styles.tab}>
            {item.label}
          </Base.Tab>
        ))}
      </Base.List>
      {items.map(item => (
        <Base.Panel key={item.value} value={item.value} className={styles.panel}>
          {item.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
