import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { Text } from '../text/index.ts';
import { Fold } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Folds one thing away until asked for. Several about one subject are an `Accordion`.',
  usage: {
    do: [
      {
        note: 'The aside shows the result without opening.',
        example: (
          <Fold summary="The order" aside="₩267,000">
            <Text>Two pieces, delivery included.</Text>
          </Fold>
        ),
      },
    ],
    dont: [
      {
        note: 'What everybody needs must not be folded.',
        example: (
          <Fold summary="Price">
            <Text>₩267,000</Text>
          </Fold>
        ),
      },
    ],
  },
  content: ['A noun, as a heading would have it.'],
  accessibility: {
    roles: ['Native `details` and `summary`: works without JavaScript, its state is announced.'],
    keyboard: [
      { keys: 'Tab', does: 'Moves to the summary, and into what is open.' },
      { keys: 'Enter, Space', does: 'Opens or closes it.' },
    ],
  },
};
