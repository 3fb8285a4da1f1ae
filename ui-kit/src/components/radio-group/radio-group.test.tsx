import { describeComponent } from '../../testing/describe-component.tsx';
import { RadioGroup } from './index.ts';

describeComponent('RadioGroup', {
  render: props => (
    <RadioGroup
      legend="Size"
      name="size"
      look="chips"
      showChoice
      defaultValue="low"
      options={[
        { value: 'low', label: 'Low, 140 ml' },
        { value: 'pair', label: 'Pair', disabled: true },
      ]}
      {...props}
    />
  ),
  element: HTMLFieldSetElement,
});
