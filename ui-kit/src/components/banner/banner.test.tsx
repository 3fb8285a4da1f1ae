import { describeComponent } from '../../testing/describe-component.tsx';
import { Banner } from './index.ts';

describeComponent('Banner', {
  render: props => (
    <Banner live action={<button type="button">Try now</button>} {...props}>
      No connection.
    </Banner>
  ),
  element: HTMLDivElement,
});
