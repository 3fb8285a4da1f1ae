import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Banner } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'A strip about the whole page: offline, maintenance. For something about one part take `Note`; for the answer to a press take a toast.',
  usage: {
    do: [
      {
        note: 'Says what happened and what still works.',
        example: <Banner tone="clay">You are offline. The pages you have seen can still be read.</Banner>,
      },
    ],
    dont: [
      {
        note: 'Praise and advertising are no news about the page.',
        example: <Banner>The winter sale is here, do not miss it</Banner>,
      },
    ],
  },
  content: ['One or two sentences: what happened, then what to do.', 'No exclamation mark, no apology.'],
  accessibility: {
    roles: ['`live` makes it a status that is said when it appears; without it, it is part of the page.'],
    keyboard: NO_FOCUS,
  },
};
