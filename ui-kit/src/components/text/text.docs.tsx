import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Text } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Words in a size and a tone of the scale. What names something is a `Heading`.',
  usage: {
    do: [
      {
        note: 'The measure keeps lines readable.',
        example: <Text measure>Round, but not quite. From each side it is another moon.</Text>,
      },
    ],
    dont: [
      { note: 'A strong line is no heading: nobody finds it by headings.', example: <Text strong>Delivery</Text> },
    ],
  },
  content: ['Short sentences. What happened, then what to do.'],
  accessibility: { roles: ['A paragraph, or what `render` makes of it.'], keyboard: NO_FOCUS },
};
