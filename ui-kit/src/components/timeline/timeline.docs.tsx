import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Timeline } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'How far something has come by itself: an order. What a person goes through is `Steps`.',
  usage: {
    do: [
      {
        note: 'Done steps say when.',
        example: (
          <Timeline
            steps={[
              { id: 'paid', title: 'Paid', detail: '25 Nov, 18:26', state: 'done' },
              { id: 'wrap', title: 'Being wrapped', state: 'now' },
              { id: 'way', title: 'With the carrier', state: 'next' },
            ]}
          />
        ),
      },
    ],
    dont: [
      {
        note: 'Promises without a date are decoration.',
        example: <Timeline steps={[{ id: 'soon', title: 'Soon', state: 'next' }]} />,
      },
    ],
  },
  content: ['What is true now: “Being wrapped”. Times in the shop’s zone.'],
  accessibility: { roles: ['An ordered list; the current step is marked.'], keyboard: NO_FOCUS },
};
