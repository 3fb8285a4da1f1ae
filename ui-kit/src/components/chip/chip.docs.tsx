import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { PRESS } from '../../docs/component-page/keyboard.ts';
import { Chip, Chips } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'What was chosen and can be taken away, or a short choice that acts at once. A single action is a `Button`.',
  usage: {
    do: [
      {
        note: 'Removable chips show what filters the list.',
        example: (
          <Chips>
            <Chip removable>White porcelain</Chip>
            <Chip removable>Up to ₩100,000</Chip>
          </Chips>
        ),
      },
    ],
    dont: [
      {
        note: 'A chip that only decorates looks as if it could be pressed.',
        example: (
          <Chips>
            <Chip>Handmade</Chip>
          </Chips>
        ),
      },
    ],
  },
  content: ['The value itself: “Celadon”, not “Glaze: Celadon”, where the group says the rest.'],
  accessibility: {
    roles: ['A button, or a link by `render`; `selected` is `aria-pressed`.', 'Removable says so in its name.'],
    keyboard: PRESS,
  },
};
