import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { TYPE } from '../../docs/component-page/keyboard.ts';
import { TextField } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'One line: a name, an e-mail. Several lines: `TextArea`. A number to step: `NumberField`.',
  usage: {
    do: [
      {
        note: 'The error says what would be right.',
        example: <TextField label="E-mail" defaultValue="name" error="An e-mail has an @, as in name@example.com." />,
      },
    ],
    dont: [
      {
        note: 'A placeholder instead of a label.',
        example: <TextField label="E-mail" labelHidden placeholder="E-mail" />,
      },
    ],
  },
  content: ['Label: a noun. Optional fields say so; required ones do not.'],
  accessibility: { roles: ['A native input with its label; hint and error are its description.'], keyboard: TYPE },
};
