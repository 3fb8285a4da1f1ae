import { describeComponent } from '../../testing/describe-component.tsx';
import { Card } from './index.ts';

describeComponent('Card', {
  render: props => <Card {...props}>Together</Card>,
  element: HTMLDivElement,
});
