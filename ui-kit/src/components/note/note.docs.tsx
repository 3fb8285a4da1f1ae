import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Note } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'Something about one part of the page, beside that part. About the whole page: `Banner`. Passing news: a toast.',
  usage: {
    do: [
      {
        note: 'Says what changed, from what to what.',
        example: <Note kind="price">The price went from ₩72,000 to ₩76,000 since you put it in.</Note>,
      },
    ],
    dont: [{ note: 'A colour without a reason.', example: <Note kind="danger">Something went wrong.</Note> }],
  },
  content: ['What happened; then what to do.'],
  accessibility: {
    roles: ['`live` makes it a status that is said when it appears; a danger is an alert.'],
    keyboard: NO_FOCUS,
  },
};
