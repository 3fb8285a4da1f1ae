import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Text } from '../text/index.ts';
import { VisuallyHidden } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Words for those who hear the page. If they help everybody, show them.',
  usage: {
    do: [
      {
        note: 'Completes what the eye sees from its place.',
        example: (
          <Text>
            ₩38,000<VisuallyHidden>, per piece</VisuallyHidden>
          </Text>
        ),
      },
    ],
    dont: [
      {
        note: 'Hidden instructions that all would need.',
        example: (
          <Text>
            <VisuallyHidden>Choose a size first</VisuallyHidden>Add to cart
          </Text>
        ),
      },
    ],
  },
  content: ['A few words that complete the visible ones.'],
  accessibility: { roles: ['Read like any text; what can take the focus must not be in it.'], keyboard: NO_FOCUS },
};
