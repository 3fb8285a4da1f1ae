import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { Text } from '../text/index.ts';
import { Table } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Rows and columns to compare: sizes, prices. Two columns of terms are `Facts`.',
  usage: {
    do: [
      {
        note: 'The caption says what is compared; numbers stand at the end.',
        example: (
          <Table
            caption="Sizes"
            rows={[
              { id: 'a', size: 'Large', height: '45 cm' },
              { id: 'b', size: 'Small', height: '30 cm' },
            ]}
            rowId={row => row.id}
            columns={[
              { id: 'size', header: 'Size', isRowHeader: true, cell: row => row.size },
              { id: 'height', header: 'Height', align: 'end', cell: row => row.height },
            ]}
          />
        ),
      },
    ],
    dont: [
      {
        note: 'A table to place things reads as nonsense aloud.',
        example: (
          <Table
            caption="Layout"
            rows={[{ id: 'a' }]}
            rowId={row => row.id}
            columns={[
              { id: 'x', header: '', cell: () => <Text>Left</Text> },
              { id: 'y', header: '', cell: () => <Text>Right</Text> },
            ]}
          />
        ),
      },
    ],
  },
  content: ['Headers are nouns; the unit stands in the header or in each cell, not in both.'],
  accessibility: {
    roles: ['A native table with caption and header cells; it scrolls by itself, and then takes the focus.'],
    keyboard: [
      { keys: 'Tab', does: 'Moves to it where it scrolls, and to controls in its cells.' },
      { keys: 'Arrow keys', does: 'Scroll it while in focus.' },
    ],
  },
};
