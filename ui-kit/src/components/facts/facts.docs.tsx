import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Facts } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'Terms and details in two columns: size, clay, firing. Rows of numbers that add up are `Sums`; many columns are a `Table`.',
  usage: {
    do: [
      {
        note: 'Terms are short; details carry units.',
        example: (
          <Facts
            rows={[
              { id: 'height', term: 'Height', detail: '45 cm' },
              { id: 'clay', term: 'Clay', detail: 'White porcelain' },
            ]}
          />
        ),
      },
    ],
    dont: [
      {
        note: 'Sentences as terms cannot be compared at a glance.',
        example: <Facts rows={[{ id: 'height', term: 'How high the piece is', detail: 'It is 45 cm high' }]} />,
      },
    ],
  },
  content: ['A noun, then a value. Units with a space: 45 cm.'],
  accessibility: { roles: ['A description list: each term is tied to its detail.'], keyboard: NO_FOCUS },
};
