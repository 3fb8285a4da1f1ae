import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Link } from '../link/index.ts';
import { EmptyState } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'Stands where a list would be: says what was looked for and offers the nearest. A part that failed is a `FailedPart`.',
  usage: {
    do: [
      {
        note: 'Offers a way on.',
        example: (
          <EmptyState title="Nothing is called “moon jra”" action={<Link href="#jars">See all jars</Link>}>
            The nearest word is “moon jar”.
          </EmptyState>
        ),
      },
    ],
    dont: [{ note: '“No results” leaves people standing.', example: <EmptyState title="No results" /> }],
  },
  content: ['The title names what is not there.', 'One action, the most likely one.'],
  accessibility: {
    roles: ['A heading of the level given, so that it is found like any other part of the page.'],
    keyboard: NO_FOCUS,
  },
};
