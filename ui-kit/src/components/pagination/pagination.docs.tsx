import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { FOLLOW } from '../../docs/component-page/keyboard.ts';
import { Pagination } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Numbered pages, where people return to a place: orders. A list to browse has `LoadMore`.',
  usage: {
    do: [
      {
        note: 'Every page has an address.',
        example: <Pagination page={2} pages={5} hrefFor={page => `#page-${page}`} />,
      },
    ],
    dont: [
      {
        note: 'A single page needs no numbers.',
        example: <Pagination page={1} pages={1} hrefFor={page => `#page-${page}`} />,
      },
    ],
  },
  content: ['The words are the kit’s own, in both languages.'],
  accessibility: { roles: ['A navigation landmark; the page shown is marked as the current one.'], keyboard: FOLLOW },
};
