import { describeComponent } from '../../testing/describe-component.tsx';
import { NumberField } from './index.ts';

describeComponent('NumberField', {
  render: props => <NumberField label="Guests" hint="At most eight" max={8} {...props} />,
  element: HTMLInputElement,
  classOn: 'root',
});
