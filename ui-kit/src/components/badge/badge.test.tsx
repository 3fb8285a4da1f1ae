import { describeComponent } from '../../testing/describe-component.tsx';
import { Badge } from './index.ts';

describeComponent('Badge', {
  render: props => <Badge count={2} label="2 pieces" {...props} />,
  element: HTMLSpanElement,
});
