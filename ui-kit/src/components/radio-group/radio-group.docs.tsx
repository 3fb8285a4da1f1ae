import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { CHOOSE } from '../../docs/component-page/keyboard.ts';
import { RadioGroup } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'One of a few, all of them seen. More than seven: `Select`. Yes or no: `Checkbox`.',
  usage: {
    do: [
      {
        note: 'Options are alike in form, the likeliest first.',
        example: (
          <RadioGroup
            legend="Size"
            name="docs-size"
            look="chips"
            defaultValue="45"
            options={[
              { value: '45', label: '45 cm high' },
              { value: '38', label: '38 cm high' },
            ]}
          />
        ),
      },
    ],
    dont: [
      {
        note: 'One option leaves no choice.',
        example: <RadioGroup legend="Delivery" name="docs-way" options={[{ value: 'post', label: 'By post' }]} />,
      },
    ],
  },
  content: ['The legend is the question; options are its answers, without full stops.'],
  accessibility: { roles: ['Native radio buttons in a fieldset with its legend.'], keyboard: CHOOSE },
};
