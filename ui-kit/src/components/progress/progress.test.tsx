import { describeComponent } from '../../testing/describe-component.tsx';
import { Progress } from './index.ts';

describeComponent('Progress', {
  render: props => <Progress label="9 of 38" value={9} max={38} {...props} />,
  element: HTMLProgressElement,
});
