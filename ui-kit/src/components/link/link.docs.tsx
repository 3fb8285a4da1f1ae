import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { FOLLOW } from '../../docs/component-page/keyboard.ts';
import { Text } from '../text/index.ts';
import { Link } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Leads somewhere. What does something here is a `Button`.',
  usage: {
    do: [
      {
        note: 'Says where it leads.',
        example: (
          <Text>
            The order is handled under{' '}
            <Link look="inline" href="#terms">
              the terms of use
            </Link>
            .
          </Text>
        ),
      },
    ],
    dont: [
      {
        note: '“Here” means nothing in a list of links.',
        example: (
          <Text>
            For the terms click{' '}
            <Link look="inline" href="#terms">
              here
            </Link>
            .
          </Text>
        ),
      },
    ],
  },
  content: ['The name of the page it leads to.'],
  accessibility: { roles: ['A native link, or the router’s by `render`.'], keyboard: FOLLOW },
};
