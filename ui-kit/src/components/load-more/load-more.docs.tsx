import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { FOLLOW } from '../../docs/component-page/keyboard.ts';
import { LoadMore } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'Says how many of how many are shown and brings the next ones under a real address. Numbered pages are `Pagination`.',
  usage: {
    do: [
      {
        note: 'The link says how many come next.',
        example: <LoadMore shown={24} total={62} next={24} render={<a href="#page-2">More</a>} />,
      },
    ],
    dont: [
      {
        note: 'A total of zero is an `EmptyState`, not the foot of a list.',
        example: <LoadMore shown={0} total={0} />,
      },
    ],
  },
  content: ['The words are the kit’s own, in both languages.'],
  accessibility: { roles: ['A link with its own address; the count is a progress with text.'], keyboard: FOLLOW },
};
