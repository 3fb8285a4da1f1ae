import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Badge } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'A count that rides on something else: pieces in the cart, chosen filters. For a state of stock take `StockMark`, for a word take `Mark`.',
  usage: {
    do: [
      {
        note: 'The label says what is counted, for those who do not see where it stands.',
        example: <Badge count={3} label="3 pieces" />,
      },
    ],
    dont: [{ note: 'A bare number is read aloud without its meaning.', example: <Badge count={3} /> }],
  },
  content: ['Above 99 it says 99+. The label holds the exact number.'],
  accessibility: { roles: ['The number is text; with a `label`, that is what is read instead.'], keyboard: NO_FOCUS },
};
