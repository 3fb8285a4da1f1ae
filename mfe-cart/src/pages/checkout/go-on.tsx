import { LocalLink } from '@maru/shell/contract';
import { Button } from '@maru/ui-kit/button';
import type { MouseEvent, ReactNode } from 'react';
import styles from './checkout.module.css';

interface GoOnProps {
  /** Id of the next step; without JavaScript the link goes there. */
  step: string;
  onGoOn(): void;
  children: ReactNode;
}

/** From a step to the next. */
export function GoOn({ step, onGoOn, children }: GoOnProps) {
  return (
    <Button
      variant="quiet"
      render={<LocalLink to={`/checkout#${step}`} />}
      onClick={(event: MouseEvent) => {
        event.preventDefault();
        onGoOn();
      }}
      className={styles.goOn}
    >
      {children}
    </Button>
  );
}
