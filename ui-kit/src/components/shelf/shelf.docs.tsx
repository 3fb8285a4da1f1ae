import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Piece } from '../../docs/patterns/piece.tsx';
import { Shelf } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Pieces in rows of a list. A row to push is a `Carousel`; other things in columns are a `Grid`.',
  usage: {
    do: [
      {
        note: 'Rows are full, or the last one ends on the left.',
        example: (
          <Shelf perRow={4}>
            <Piece index={0} />
            <Piece index={1} />
            <Piece index={2} />
            <Piece index={3} />
          </Shelf>
        ),
      },
    ],
    dont: [
      {
        note: 'Six in a row of a narrow page are too small to see.',
        example: (
          <div className="sb-narrow">
            <Shelf perRow={6}>
              <Piece index={0} />
              <Piece index={1} />
              <Piece index={2} />
              <Piece index={3} />
              <Piece index={4} />
              <Piece index={5} />
            </Shelf>
          </div>
        ),
      },
    ],
  },
  content: ['A note between pieces is one sentence.'],
  accessibility: { roles: ['A list with as many items as pieces.'], keyboard: NO_FOCUS },
};
