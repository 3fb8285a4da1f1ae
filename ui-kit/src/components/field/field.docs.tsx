import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Text } from '../text/index.ts';
import { Field } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'Ties label, hint and error to one control. The kit’s own controls bring it along; take it for a control of your own.',
  usage: {
    do: [
      {
        note: 'The hint helps before the answer, the error after it.',
        example: (
          <Field label="Delivery note" hint="For the carrier, up to 50 characters">
            <Text>…</Text>
          </Field>
        ),
      },
    ],
    dont: [
      {
        note: 'A hint that repeats the label says nothing.',
        example: (
          <Field label="Delivery note" hint="Type the delivery note">
            <Text>…</Text>
          </Field>
        ),
      },
    ],
  },
  content: ['Label: a noun. Hint: one line. Error: what is wrong and what would be right.'],
  accessibility: {
    roles: ['Label by `for`, hint and error by `aria-describedby`, an error also by `aria-invalid`.'],
    keyboard: NO_FOCUS,
  },
};
