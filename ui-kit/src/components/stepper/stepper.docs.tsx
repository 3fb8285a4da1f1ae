import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { PRESS } from '../../docs/component-page/keyboard.ts';
import { Text } from '../text/index.ts';
import { TextField } from '../text-field/index.ts';
import { Step, Steps } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Parts of one long form, each open in turn: the checkout. How far an order has come is a `Timeline`.',
  usage: {
    do: [
      {
        note: 'Done steps show what was answered and can be changed.',
        example: (
          <Steps>
            <Step number={1} title="Contact" state="done" onChange={() => undefined}>
              guest@example.com
            </Step>
            <Step number={2} title="Delivery" state="now">
              <Text>Where it goes.</Text>
            </Step>
            <Step number={3} title="Payment" state="next" />
          </Steps>
        ),
      },
    ],
    dont: [
      {
        note: 'One question is no journey.',
        example: (
          <Steps>
            <Step number={1} title="E-mail" state="now">
              <TextField label="E-mail" />
            </Step>
          </Steps>
        ),
      },
    ],
  },
  content: ['Nouns, in the order of answering.'],
  accessibility: {
    roles: ['An ordered list of sections; the current one is marked as the current step.'],
    keyboard: PRESS,
  },
};
