import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { Button } from '../button/index.ts';
import { Menu } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'Things to do or places to go behind one button. A choice of a value is a `Select`; free content is a `Popover`.',
  usage: {
    do: [
      {
        note: 'Items are verbs or places, the dangerous one last and apart.',
        example: (
          <Menu
            trigger={<Button variant="quiet">Account</Button>}
            items={[
              { id: 'orders', label: 'Orders', href: '#orders' },
              { id: 'line', separator: true },
              { id: 'out', label: 'Sign out', onSelect: () => undefined },
            ]}
          />
        ),
      },
    ],
    dont: [
      {
        note: 'One item is a button with a detour.',
        example: (
          <Menu
            trigger={<Button variant="quiet">More</Button>}
            items={[{ id: 'share', label: 'Share', onSelect: () => undefined }]}
          />
        ),
      },
    ],
  },
  content: ['Two or three words an item, no full stop.'],
  accessibility: {
    roles: ['A button with a menu; its state is announced.'],
    keyboard: [
      { keys: 'Enter, Space, Down', does: 'On the button: opens the menu and moves to its first item.' },
      { keys: 'Down, Up, Home, End', does: 'Move among the items.' },
      { keys: 'Characters', does: 'Move to the item that begins so.' },
      { keys: 'Enter', does: 'Takes the item in focus.' },
      { keys: 'Escape', does: 'Closes the menu; the focus returns to the button.' },
    ],
  },
};
