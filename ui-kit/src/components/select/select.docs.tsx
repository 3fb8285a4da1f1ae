import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { Select } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'One of many by the system’s own list. Up to seven that should be seen: `RadioGroup`. Found by typing: `Combobox`.',
  usage: {
    do: [
      {
        note: 'Options are in an order that people expect.',
        example: (
          <Select
            label="Where to leave it"
            options={[
              { value: 'hand', label: 'Hand it over' },
              { value: 'door', label: 'At the door' },
            ]}
          />
        ),
      },
    ],
    dont: [
      {
        note: '“Please select” as an answer.',
        example: <Select label="Shop" options={[{ value: '', label: 'Please select' }]} />,
      },
    ],
  },
  content: ['Label: a noun. Options: the answers themselves.'],
  accessibility: {
    roles: ['A native select with its label; the phone shows its own wheel.'],
    keyboard: [
      { keys: 'Tab', does: 'Moves to it and on.' },
      { keys: 'Space, Down', does: 'Opens the list, or moves in it.' },
      { keys: 'Characters', does: 'Move to the option that begins so.' },
      { keys: 'Enter', does: 'Takes the option.' },
    ],
  },
};
