import type { Problem } from '@maru/bff-gateway/contract';
import { Note } from '@maru/ui-kit/note';
import { Text } from '@maru/ui-kit/text';
import type { ReactNode, Ref } from 'react';
import { m } from '../messages/generated/messages.js';

interface ProblemNoteProps {
  problem: Pick<Problem, 'title' | 'detail' | 'requestId' | 'status'>;
  /** What else to do. */
  children?: ReactNode;
  className?: string;
  ref?: Ref<HTMLDivElement>;
}

/** What the gateway could not do, in its own words, and for a fault of ours the number to tell us. */
export function ProblemNote({ problem, children, className, ref }: ProblemNoteProps) {
  const isOurs = problem.status >= 500 && problem.requestId !== '';
  return (
    <Note kind="danger" live className={className} ref={ref} tabIndex={-1}>
      <Text size="small" strong>{`${problem.title}. `}</Text>
      <Text size="small">
        {problem.detail}
        {isOurs && (
          <Text render={<span />} size="caption" tone="muted">{` ${m.problem_request({ id: problem.requestId.slice(0, 8) })}`}</Text>
        )}
      </Text>
      {children}
    </Note>
  );
}
