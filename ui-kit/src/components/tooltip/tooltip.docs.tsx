import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { Button } from '../button/index.ts';
import { Tooltip } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'A line about a control that has a name already, on hover and focus. What is needed to decide stands on the page.',
  usage: {
    do: [
      {
        note: 'Adds the shortcut or the reason.',
        example: (
          <Tooltip label="Copies the address of this page">
            <Button variant="quiet">Share</Button>
          </Tooltip>
        ),
      },
    ],
    dont: [
      {
        note: 'Repeats the name.',
        example: (
          <Tooltip label="Share">
            <Button variant="quiet">Share</Button>
          </Tooltip>
        ),
      },
    ],
  },
  content: ['One line without a full stop. Nothing that can be pressed.'],
  accessibility: {
    roles: ['Describes its control; phones do not show it.'],
    keyboard: [
      { keys: 'Tab', does: 'On the control: shows it.' },
      { keys: 'Escape', does: 'Hides it.' },
    ],
  },
};
