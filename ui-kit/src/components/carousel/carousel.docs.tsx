import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { Piece } from '../../docs/patterns/piece.tsx';
import { Carousel } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'A row of pieces that is wider than its place. For all pictures of one piece take `Gallery`; where everything fits, take `Shelf`.',
  usage: {
    do: [
      {
        note: 'The label says what is in the row.',
        example: (
          <Carousel label="From the same kiln">
            <Piece index={0} as="div" />
            <Piece index={1} as="div" />
            <Piece index={2} as="div" />
            <Piece index={3} as="div" />
          </Carousel>
        ),
      },
    ],
    dont: [
      {
        note: 'Two pieces fit; buttons and edges only disturb.',
        example: (
          <Carousel label="Two pieces">
            <Piece index={0} as="div" />
            <Piece index={1} as="div" />
          </Carousel>
        ),
      },
    ],
  },
  content: ['The label is the heading’s words; it is not shown twice.'],
  accessibility: {
    roles: [
      'A named region; the buttons say “previous” and “next” in the page’s language.',
      'It never moves by itself.',
    ],
    keyboard: [
      {
        keys: 'Tab',
        does: 'Moves to the buttons, then through the pieces; what takes the focus is scrolled into view.',
      },
      { keys: 'Enter, Space', does: 'On a button: moves the row by a page.' },
      { keys: 'Arrow keys', does: 'Scroll the row in focus.' },
    ],
  },
};
