import { describeComponent } from '../../testing/describe-component.tsx';
import { Combobox } from './index.ts';

describeComponent('Combobox', {
  render: props => <Combobox label="Kiln" items={[{ value: 'baekun', label: 'Baekun Kiln' }]} {...props} />,
  element: HTMLInputElement,
  classOn: 'root',
});
