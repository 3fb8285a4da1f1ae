import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { Fold } from '../fold/index.ts';
import styles from './accordion.module.css';

export interface AccordionItem {
  id: string;
  summary: ReactNode;
  content: ReactNode;
  open?: boolean;
}

export interface AccordionProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  items: readonly AccordionItem[];
  /** One open at a time. */
  exclusive?: boolean;
}

/** Folds one below the other; they open without JavaScript, and the browser's search finds what is folded. */
export function Accordion({ items, exclusive, className, ...rest }: AccordionProps) {
  const name = useId();
  return (
    <div {...rest} className={classNames(styles.accordion, className)}>
      {items.map(item => (
        <Fold key={item.id} summary={item.summary} open={item.open} name={exclusive ? name : undefined}>
          {item.content}
        </Fold>
      ))}
    </div>
  );
}
