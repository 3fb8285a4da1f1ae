import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { Accordion } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'Several folds about one thing, one below the other: care, delivery, returns. For a single fold take `Fold`; for views of one thing side by side take `Tabs`.',
  usage: {
    do: [
      {
        note: 'Summaries say what is inside, so that nobody opens one in vain.',
        example: (
          <Accordion
            items={[
              { id: 'care', summary: 'Care', content: 'Rinse with warm water. No soap.' },
              {
                id: 'delivery',
                summary: 'Delivery and returns',
                content: 'Two to three days; seven days to send it back.',
              },
            ]}
          />
        ),
      },
    ],
    dont: [
      {
        note: 'A single fold is no accordion; it needs no list.',
        example: <Accordion items={[{ id: 'more', summary: 'More', content: 'Everything else.' }]} />,
      },
    ],
  },
  content: [
    'A summary is a noun or a short question, without a full stop.',
    'Nothing that is needed to buy is folded away.',
  ],
  accessibility: {
    roles: [
      'Native `details` and `summary`: announced as a disclosure with its state.',
      'The browser’s search in the page finds folded text and opens it.',
    ],
    keyboard: [
      { keys: 'Tab', does: 'Moves to the next summary, and into what is open.' },
      { keys: 'Enter, Space', does: 'Opens or closes the fold in focus.' },
    ],
  },
};
