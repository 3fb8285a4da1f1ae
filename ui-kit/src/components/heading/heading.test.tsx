import { describeComponent } from '../../testing/describe-component.tsx';
import { Heading } from './index.ts';

describeComponent('Heading', {
  render: props => <Heading {...props}>Moon jar</Heading>,
  element: HTMLHeadingElement,
});
