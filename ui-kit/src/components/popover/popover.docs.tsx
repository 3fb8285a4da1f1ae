import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { CLOSE } from '../../docs/component-page/keyboard.ts';
import { Button } from '../button/index.ts';
import { Text } from '../text/index.ts';
import { Popover } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'A small panel beside what opened it, while the page stays at hand. A line of help is a `Tooltip`; a question is a `Dialog`.',
  usage: {
    do: [
      {
        note: 'Explains without leading away.',
        example: (
          <Popover trigger={<Button variant="quiet">Delivery cost</Button>} title="Delivery">
            <Text>₩3,000, free from ₩50,000.</Text>
          </Popover>
        ),
      },
    ],
    dont: [
      {
        note: 'What everybody must read does not hide behind a press.',
        example: (
          <Popover trigger={<Button variant="quiet">Important</Button>}>
            <Text>This piece is fired to order and takes six weeks.</Text>
          </Popover>
        ),
      },
    ],
  },
  content: ['The title is a noun; the text is one or two sentences.'],
  accessibility: { roles: ['A dialog that does not lock the page, named by its title.'], keyboard: CLOSE },
};
