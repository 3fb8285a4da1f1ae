import { describeComponent } from '../../testing/describe-component.tsx';
import { Carousel } from './index.ts';

describeComponent('Carousel', {
  render: props => (
    <Carousel label="Views" {...props}>
      <span>One</span>
    </Carousel>
  ),
  element: HTMLElement,
});
