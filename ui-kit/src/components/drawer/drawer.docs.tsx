import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { CLOSE } from '../../docs/component-page/keyboard.ts';
import { Button } from '../button/index.ts';
import { Checkbox } from '../checkbox/index.ts';
import { DialogClose } from '../dialog/index.ts';
import { Text } from '../text/index.ts';
import { Drawer } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'A sheet from an edge for what accompanies the page: menu, facets, cart. A question is a `Dialog`.',
  usage: {
    do: [
      {
        note: 'The foot says what closing will show.',
        example: (
          <Drawer
            title="Filters"
            side="bottom"
            trigger={<Button variant="quiet">Filters</Button>}
            footer={<DialogClose render={<Button wide>Show 38 pieces</Button>} />}
          >
            <Checkbox label="Celadon" count={12} />
          </Drawer>
        ),
      },
    ],
    dont: [
      {
        note: 'One question does not need half the window.',
        example: (
          <Drawer title="Remove this line?" trigger={<Button variant="quiet">Remove</Button>}>
            <Text>It cannot be undone.</Text>
          </Drawer>
        ),
      },
    ],
  },
  content: ['The title is what the page calls it too.'],
  accessibility: { roles: ['A modal dialog named by its title; the page behind is inert.'], keyboard: CLOSE },
};
