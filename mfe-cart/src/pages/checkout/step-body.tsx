import { Text } from '@maru/ui-kit/text';
import type { ReactNode } from 'react';

interface StepBodyProps {
  /** What a folded step answers in lines; undefined while it is open. */
  answer: readonly string[] | undefined;
  children: ReactNode;
}

/** Questions, or when folded the answer in their place. Folded questions stay in the form and are sent with it. */
export function StepBody({ answer, children }: StepBodyProps) {
  return (
    <>
      {answer && (
        <div>
          {answer.map((line, index) => (
            <Text key={line} {...(index > 0 && { tone: 'muted' })}>
              {line}
            </Text>
          ))}
        </div>
      )}
      <div hidden={answer !== undefined}>{children}</div>
    </>
  );
}
