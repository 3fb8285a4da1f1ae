import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { FOLLOW } from '../../docs/component-page/keyboard.ts';
import { Breadcrumbs } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'The way from the home page to here, on pages two or more levels down. It does not replace a heading.',
  usage: {
    do: [
      {
        note: 'The last crumb is this page and no link.',
        example: (
          <Breadcrumbs
            items={[{ label: 'Maru', href: '#maru' }, { label: 'Jars', href: '#jars' }, { label: 'Moon jar' }]}
          />
        ),
      },
    ],
    dont: [{ note: 'A single crumb leads nowhere.', example: <Breadcrumbs items={[{ label: 'Moon jar' }]} /> }],
  },
  content: ['The names of pages, as their headings have them.'],
  accessibility: {
    roles: [
      'A navigation landmark with a name of the kit’s own, a list inside.',
      'The last crumb is marked as the current page.',
    ],
    keyboard: FOLLOW,
  },
};
