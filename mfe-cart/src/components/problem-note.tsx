import type { Problem } from '@maru/bff-gateway/contract';
import { Note, type NoteProps } from '@maru/ui-kit/note';
import { Text } from '@maru/ui-kit/text';
import { m } from '../messages/generated/messages.js';

interface ProblemNoteProps extends NoteProps {
  problem: Pick<Problem, 'title' | 'detail' | 'requestId' | 'status'>;
}

/** What the gateway could not do, in its own words, and for a fault of ours the number to tell us. */
export function ProblemNote({ problem, children, ...rest }: ProblemNoteProps) {
  const isOurs = problem.status >= 500 && problem.requestId !== '';
  return (
    <Note kind="danger" live tabIndex={-1} {...rest}>
      <Text strong>{problem.title}</Text>
      <Text>{problem.detail}</Text>
      {isOurs && (
        <Text size="caption" tone="muted">
          {m.problem_request({ id: problem.requestId.slice(0, 8) })}
        </Text>
      )}
      {children}
    </Note>
  );
}
