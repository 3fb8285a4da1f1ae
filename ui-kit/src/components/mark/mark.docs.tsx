import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Row } from '../stack/index.ts';
import { Mark } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'A word that sets a piece apart: new, last one. A number is a `Badge`, a state of stock a `StockMark`.',
  usage: {
    do: [{ note: 'One mark a piece, of one or two words.', example: <Mark tone="celadon">New</Mark> }],
    dont: [
      {
        note: 'Marks in a row cancel each other.',
        example: (
          <Row gap={2}>
            <Mark>New</Mark>
            <Mark tone="indigo">Handmade</Mark>
            <Mark tone="celadon">Popular</Mark>
          </Row>
        ),
      },
    ],
  },
  content: ['What is true of the piece, never an invitation.'],
  accessibility: { roles: ['Plain text: the colour adds nothing that the word does not say.'], keyboard: NO_FOCUS },
};
