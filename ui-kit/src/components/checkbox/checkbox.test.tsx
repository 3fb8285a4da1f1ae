import { describeComponent } from '../../testing/describe-component.tsx';
import { Checkbox } from './index.ts';

describeComponent('Checkbox', {
  render: props => <Checkbox label="Celadon" count={19} {...props} />,
  element: HTMLInputElement,
  classOn: 'root',
});
