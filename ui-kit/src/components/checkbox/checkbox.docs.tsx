import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { Checkbox } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'Yes or no, or several of many. For a setting that acts at once take `Switch`; for one of many take `RadioGroup`.',
  usage: {
    do: [
      {
        note: 'The label is a whole statement that can be true.',
        example: <Checkbox label="I have seen the order and agree to pay for it" />,
      },
    ],
    dont: [{ note: 'A negation makes the tick mean no.', example: <Checkbox label="Do not send me letters" /> }],
  },
  content: ['A statement without a full stop.', 'A facet’s count stands at the end of the line, not in the label.'],
  accessibility: {
    roles: ['A native checkbox with its label; hint and error are its description.'],
    keyboard: [
      { keys: 'Tab', does: 'Moves to it and on.' },
      { keys: 'Space', does: 'Ticks it, or takes the tick away.' },
    ],
  },
};
