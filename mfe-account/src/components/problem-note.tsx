import type { Problem } from '@maru/bff-gateway/contract';
import { Note } from '@maru/ui-kit/note';
import { Text } from '@maru/ui-kit/text';
import { m } from '../messages/generated/messages.js';

/** What the gateway could not do, in its own words, and for a fault of ours the number to tell us. */
export function ProblemNote({ problem }: { problem: Problem }) {
  const isOurs = problem.status >= 500 && problem.requestId !== '';
  return (
    <Note kind="danger" live>
      <Text strong>{problem.title}</Text>
      <Text>{problem.detail}</Text>
      {isOurs && (
        <Text size="caption" tone="muted">
          {m.problem_request({ id: problem.requestId.slice(0, 8) })}
        </Text>
      )}
    </Note>
  );
}
