import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { Tabs } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'Views of one thing, one at a time, all equally likely. What must work without JavaScript, or be read in a row, is an `Accordion`.',
  usage: {
    do: [
      {
        note: 'Labels are short and alike.',
        example: (
          <Tabs
            label="About the piece"
            items={[
              { value: 'size', label: 'Size', content: '45 cm high' },
              { value: 'care', label: 'Care', content: 'Warm water, no soap' },
            ]}
          />
        ),
      },
    ],
    dont: [
      {
        note: 'Steps in tabs can be skipped.',
        example: (
          <Tabs
            label="Checkout"
            items={[
              { value: '1', label: '1 Contact', content: 'E-mail' },
              { value: '2', label: '2 Payment', content: 'Card' },
            ]}
          />
        ),
      },
    ],
  },
  content: ['One or two words a tab.'],
  accessibility: {
    roles: ['A tab list with its panels.'],
    keyboard: [
      { keys: 'Tab', does: 'Moves to the chosen tab, then into its panel.' },
      { keys: 'Left, Right', does: 'Choose the previous or next tab.' },
      { keys: 'Home, End', does: 'Choose the first or last tab.' },
    ],
  },
};
