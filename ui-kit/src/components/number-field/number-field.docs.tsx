import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NumberField } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'A number that is typed and stepped: a quantity in a form. In a cart line take `Quantity`.',
  usage: {
    do: [
      {
        note: 'Least and most are said before they are reached.',
        example: <NumberField label="Quantity" hint="Up to 3" defaultValue={1} min={1} max={3} />,
      },
    ],
    dont: [
      {
        note: 'A telephone number is no number to step.',
        example: <NumberField label="Telephone" defaultValue={10} />,
      },
    ],
  },
  content: ['The label says what is counted; the unit stands in the hint.'],
  accessibility: {
    roles: ['A native number input with two buttons that say “one more” and “one less”.'],
    keyboard: [
      { keys: 'Tab', does: 'Moves into the field and on.' },
      { keys: 'Up, Down', does: 'One more, one less, within the bounds.' },
      { keys: 'Digits', does: 'Are typed.' },
    ],
  },
};
