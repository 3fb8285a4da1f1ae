import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { samplePicture, won } from '../../testing/samples.ts';
import { Price } from '../price/index.ts';
import { LineItem, LineItems } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'One line of a cart or an order. A piece on sale is a `ProductCard`.',
  usage: {
    do: [
      {
        note: 'What changed is said in the line.',
        example: (
          <LineItems>
            <LineItem
              name="Moon jar, small"
              meta="White porcelain"
              picture={samplePicture('moonjar')}
              price={<Price value={won(680000)} />}
            />
          </LineItems>
        ),
      },
    ],
    dont: [
      {
        note: 'Prices as text lose their language.',
        example: (
          <LineItems>
            <LineItem name="Moon jar, small" price="680000 won" />
          </LineItems>
        ),
      },
    ],
  },
  content: ['Name as on the piece’s page; options below it.', 'A changed price says from what to what.'],
  accessibility: {
    roles: ['A list item; the name is the link, the picture decorates.'],
    keyboard: [
      { keys: 'Tab', does: 'Moves to the name, the quantity, then the actions.' },
      { keys: 'Enter', does: 'On the name: opens the piece.' },
    ],
  },
};
