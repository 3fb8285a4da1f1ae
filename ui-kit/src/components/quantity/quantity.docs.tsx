import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { Quantity } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'How many, with two buttons, in a cart or beside “Add to cart”. In a form with other fields: `NumberField`.',
  usage: {
    do: [
      {
        note: 'The label names the piece, for those who do not see the line.',
        example: <Quantity label="Quantity, Celadon teapot" max={3} defaultValue={1} />,
      },
    ],
    dont: [{ note: 'Without a bound people find out at the till.', example: <Quantity label="Quantity" /> }],
  },
  content: ['“Quantity, name of the piece”. The bound is said when it is reached.'],
  accessibility: {
    roles: ['A group with a number input; each button says what it does.'],
    keyboard: [
      { keys: 'Tab', does: 'Moves to less, the number, more.' },
      { keys: 'Up, Down', does: 'In the number: one more, one less.' },
      { keys: 'Enter, Space', does: 'On a button: one more, one less.' },
    ],
  },
};
