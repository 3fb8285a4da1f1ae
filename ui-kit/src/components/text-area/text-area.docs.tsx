import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { TYPE } from '../../docs/component-page/keyboard.ts';
import { TextArea } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Several lines of words: a gift message. One line is a `TextField`.',
  usage: {
    do: [
      {
        note: 'The hint says how much fits.',
        example: <TextArea label="Message on the card" hint="Up to 200 characters" />,
      },
    ],
    dont: [
      {
        note: 'The label as a placeholder is gone once something is typed.',
        example: <TextArea label="Message" labelHidden placeholder="Message" />,
      },
    ],
  },
  content: ['Label: a noun. Error: what is wrong, and what would be right.'],
  accessibility: { roles: ['A native text area with its label; hint and error are its description.'], keyboard: TYPE },
};
