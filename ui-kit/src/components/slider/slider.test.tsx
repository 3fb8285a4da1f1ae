import { describeComponent } from '../../testing/describe-component.tsx';
import { RangeSlider } from './index.ts';

describeComponent('RangeSlider', {
  render: props => <RangeSlider legend="Price" min={0} max={300000} step={2000} bars={[0.2, 1, 0.4]} {...props} />,
  element: HTMLFieldSetElement,
});
