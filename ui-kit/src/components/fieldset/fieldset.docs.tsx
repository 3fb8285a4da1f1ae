import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Checkbox } from '../checkbox/index.ts';
import { TextField } from '../text-field/index.ts';
import { Fieldset } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Several controls that answer one question. Radio buttons bring their own by `RadioGroup`.',
  usage: {
    do: [
      {
        note: 'The legend is the question.',
        example: (
          <Fieldset legend="Glaze">
            <Checkbox label="Celadon" count={12} />
            <Checkbox label="White" count={31} />
          </Fieldset>
        ),
      },
    ],
    dont: [
      {
        note: 'One control has its own label; a legend says it twice.',
        example: (
          <Fieldset legend="E-mail">
            <TextField label="E-mail" />
          </Fieldset>
        ),
      },
    ],
  },
  content: ['A noun or a question, without a colon.'],
  accessibility: {
    roles: ['A native `fieldset` with its `legend`: read before the first control inside.'],
    keyboard: NO_FOCUS,
  },
};
