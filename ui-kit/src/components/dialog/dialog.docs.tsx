import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { CLOSE } from '../../docs/component-page/keyboard.ts';
import { Button } from '../button/index.ts';
import { Dialog, DialogClose } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'Asks before what cannot be undone, or shows what does not fit the page. News that needs no answer is a toast; a list of filters is a `Drawer`.',
  usage: {
    do: [
      {
        note: 'The title is the question; the buttons answer it, the safe way first.',
        example: (
          <Dialog
            title="Cancel this order?"
            description="₩267,000 goes back to your card."
            alert
            trigger={<Button variant="quiet">Cancel</Button>}
            actions={<DialogClose render={<Button size="low">Keep the order</Button>} />}
          />
        ),
      },
    ],
    dont: [
      {
        note: '“Are you sure?” asks nothing, and “OK” answers nothing.',
        example: (
          <Dialog
            title="Are you sure?"
            trigger={<Button variant="quiet">Cancel</Button>}
            actions={<DialogClose render={<Button size="low">OK</Button>} />}
          />
        ),
      },
    ],
  },
  content: ['Title: a question with what it is about.', 'Buttons repeat the verb: “Keep the order”, “Cancel it”.'],
  accessibility: {
    roles: ['A modal dialog named by its title and described by its text; `alert` makes it an alert dialog.'],
    keyboard: CLOSE,
  },
};
