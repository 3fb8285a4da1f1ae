import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { Combobox } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'One of many that are found by typing: a kiln among forty. Up to about fifteen choices take `Select`.',
  usage: {
    do: [
      {
        note: 'Items are named as people would type them.',
        example: (
          <Combobox
            label="Kiln"
            items={[
              { value: 'baekun', label: 'Baekun Kiln' },
              { value: 'tamjin', label: 'Tamjin Kiln' },
              { value: 'seomjin', label: 'Seomjin Kiln' },
            ]}
          />
        ),
      },
    ],
    dont: [
      {
        note: 'Two choices need no typing.',
        example: (
          <Combobox
            label="Wrapping"
            items={[
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No' },
            ]}
          />
        ),
      },
    ],
  },
  content: ['Label and items are nouns.', 'Nothing found says what was looked for.'],
  accessibility: {
    roles: [
      'A text field with the combobox role and a list box; the number of matches is said.',
      'A native select until the page is alive.',
    ],
    keyboard: [
      { keys: 'Tab', does: 'Moves into the field and on; on leaving, the list closes.' },
      { keys: 'Characters', does: 'Narrow the list.' },
      { keys: 'Down, Up', does: 'Move through the list.' },
      { keys: 'Enter', does: 'Takes the item in focus.' },
      { keys: 'Escape', does: 'Closes the list; once more, empties the field.' },
    ],
  },
};
