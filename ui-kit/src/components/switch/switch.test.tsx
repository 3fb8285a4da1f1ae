import { describeComponent } from '../../testing/describe-component.tsx';
import { Switch } from './index.ts';

describeComponent('Switch', {
  render: props => <Switch label="Show owners" {...props} />,
  element: HTMLInputElement,
  classOn: 'root',
});
