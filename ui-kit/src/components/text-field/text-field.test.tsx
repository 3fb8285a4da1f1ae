import { describeComponent } from '../../testing/describe-component.tsx';
import { TextField } from './index.ts';

describeComponent('TextField', {
  render: props => <TextField label="Postal code" hint="Five digits" error="This one has four." {...props} />,
  element: HTMLInputElement,
  classOn: 'root',
});
