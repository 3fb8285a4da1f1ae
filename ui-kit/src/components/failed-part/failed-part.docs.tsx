import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { PRESS } from '../../docs/component-page/keyboard.ts';
import { FailedPart } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'Keeps the place of a part that did not come, says so in a line and offers one way to try again. Nothing found is an `EmptyState`.',
  usage: {
    do: [
      {
        note: 'Says what is missing and what still works.',
        example: (
          <FailedPart
            title="Recommendations did not arrive."
            detail="Everything else on this page works."
            onRetry={() => undefined}
            size="block"
          />
        ),
      },
    ],
    dont: [{ note: 'An error code is no sentence.', example: <FailedPart title="Error 503" size="line" /> }],
  },
  content: ['What did not come; then what to do.', 'The reference is for whoever is asked, small and last.'],
  accessibility: {
    roles: [
      'A status: it is said once when it appears.',
      'The button keeps its place and the focus while trying again.',
    ],
    keyboard: PRESS,
  },
};
