import { describeComponent } from '../../testing/describe-component.tsx';
import { Select } from './index.ts';

describeComponent('Select', {
  render: props => <Select label="Order" options={[{ value: 'new', label: 'Newest first' }]} {...props} />,
  element: HTMLSelectElement,
  classOn: 'root',
});
