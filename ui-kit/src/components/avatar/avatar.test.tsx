import { describeComponent } from '../../testing/describe-component.tsx';
import { Avatar } from './index.ts';

describeComponent('Avatar', {
  render: props => <Avatar name="백운요" {...props} />,
  element: HTMLSpanElement,
});
