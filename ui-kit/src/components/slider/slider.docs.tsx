import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { won } from '../../testing/samples.ts';
import { formatMoney } from '../price/index.ts';
import { RangeSlider } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'From one end to another: a price. One exact number is a `NumberField`.',
  usage: {
    do: [
      {
        note: 'The ends are said as money.',
        example: (
          <RangeSlider
            legend="Price"
            min={0}
            max={200000}
            step={10000}
            defaultValue={[20000, 120000]}
            format={value => formatMoney(won(value), 'en')}
          />
        ),
      },
    ],
    dont: [
      {
        note: 'Numbers without a unit.',
        example: <RangeSlider legend="Range" min={0} max={200000} step={10000} defaultValue={[20000, 120000]} />,
      },
    ],
  },
  content: ['Legend: a noun. The ends carry their unit.'],
  accessibility: {
    roles: ['Two native ranges in a fieldset; each says its end and its value.'],
    keyboard: [
      { keys: 'Tab', does: 'Moves to the low end, the high end, and on.' },
      { keys: 'Arrow keys', does: 'Move the end by a step.' },
      { keys: 'Page Up, Page Down', does: 'Move it by a tenth.' },
      { keys: 'Home, End', does: 'Move it as far as it goes.' },
    ],
  },
};
