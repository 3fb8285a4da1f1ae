import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { Switch } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'A setting that acts at once. In a form that is sent, take `Checkbox`.',
  usage: {
    do: [{ note: 'The label names what is on.', example: <Switch label="Show the owners of the page" /> }],
    dont: [{ note: 'A question has no on and off.', example: <Switch label="Do you want letters?" /> }],
  },
  content: ['A noun phrase or a verb with its object, true while it is on.'],
  accessibility: {
    roles: ['A native checkbox with the switch role.'],
    keyboard: [
      { keys: 'Tab', does: 'Moves to it and on.' },
      { keys: 'Space', does: 'Turns it on or off.' },
    ],
  },
};
