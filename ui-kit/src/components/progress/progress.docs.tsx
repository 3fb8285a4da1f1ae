import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Progress } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'How far something with a known end has come. Unknown length: `Spinner`. Places that people go through: `Steps`.',
  usage: {
    do: [
      {
        note: 'The label says what is under way.',
        example: <Progress label="Free delivery from ₩50,000" value={38000} max={50000} />,
      },
    ],
    dont: [
      {
        note: 'A bar that stands for a mood, not for a measure.',
        example: <Progress label="Almost there" value={90} max={100} />,
      },
    ],
  },
  content: ['What moves, and towards what.'],
  accessibility: { roles: ['A native progress named by its label.'], keyboard: NO_FOCUS },
};
