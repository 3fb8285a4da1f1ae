import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Heading } from '../heading/index.ts';
import { Text } from '../text/index.ts';
import { Card } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Holds a few things that belong together: a shop, an address. A piece on sale is a `ProductCard`.',
  usage: {
    do: [
      {
        note: 'One subject a card, with its heading inside.',
        example: (
          <Card look="line">
            <Heading level={3}>Bukchon</Heading>
            <Text>Open from ten to seven.</Text>
          </Card>
        ),
      },
    ],
    dont: [
      {
        note: 'Cards inside cards: the inner one has nothing left to group.',
        example: (
          <Card look="board">
            <Card look="board">
              <Text>Bukchon</Text>
            </Card>
          </Card>
        ),
      },
    ],
  },
  content: ['Begins with what it is about.'],
  accessibility: {
    roles: ['A plain box without a role; give it a heading, or `render` it as an `article` or a list item.'],
    keyboard: NO_FOCUS,
  },
};
