import { describeComponent } from '../../testing/describe-component.tsx';
import { Mark } from './index.ts';

describeComponent('Mark', {
  render: props => <Mark {...props}>new</Mark>,
  element: HTMLSpanElement,
});
