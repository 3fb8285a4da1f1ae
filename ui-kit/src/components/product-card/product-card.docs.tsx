import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { FOLLOW } from '../../docs/component-page/keyboard.ts';
import { Piece } from '../../docs/patterns/piece.tsx';
import { samplePicture } from '../../testing/samples.ts';
import { Shelf } from '../shelf/index.ts';
import { ProductCard } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'A piece on sale in a list. A line of a cart is a `LineItem`.',
  usage: {
    do: [
      {
        note: 'Name, maker, price: in that order everywhere.',
        example: (
          <Shelf perRow={3}>
            <Piece index={0} />
            <Piece index={1} />
            <Piece index={2} />
          </Shelf>
        ),
      },
    ],
    dont: [
      {
        note: 'Without a price nobody can compare.',
        example: (
          <Shelf perRow={3}>
            <ProductCard name="Tea bowl" href="#piece" picture={samplePicture('bowl')} />
          </Shelf>
        ),
      },
    ],
  },
  content: ['The name as on the piece’s page. One mark at most.'],
  accessibility: {
    roles: ['A list item; the link is the name, and the whole card takes the press.'],
    keyboard: FOLLOW,
  },
};
