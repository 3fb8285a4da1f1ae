import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { won } from '../../testing/samples.ts';
import { Price } from '../price/index.ts';
import { Sums } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Rows of money that add up. Terms of any kind are `Facts`.',
  usage: {
    do: [
      {
        note: 'The total is what will be paid.',
        example: (
          <Sums
            rows={[
              { id: 'pieces', label: 'Pieces', value: <Price value={won(264000)} /> },
              { id: 'delivery', label: 'Delivery', value: <Price value={won(3000)} /> },
            ]}
            total={{ label: 'To pay', value: <Price value={won(267000)} size="total" /> }}
          />
        ),
      },
    ],
    dont: [
      {
        note: 'A surprise after the total.',
        example: (
          <Sums
            rows={[{ id: 'pieces', label: 'Pieces', value: <Price value={won(264000)} /> }]}
            total={{ label: 'Total without delivery', value: <Price value={won(264000)} /> }}
          />
        ),
      },
    ],
  },
  content: ['Nouns on the left. What is free says ₩0.'],
  accessibility: { roles: ['A description list; the total is its last row.'], keyboard: NO_FOCUS },
};
