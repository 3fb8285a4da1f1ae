import { describeComponent } from '../../testing/describe-component.tsx';
import { samplePicture } from '../../testing/samples.ts';
import { LineItem, LineItems } from './index.ts';

describeComponent('LineItem', {
  render: props => (
    <LineItem
      name="Bare-clay cup"
      href="/en/p/cup"
      picture={samplePicture('cup', 'Bare-clay cup')}
      meta="Seomjin Kiln"
      price="₩38,000"
      action="Remove"
      {...props}
    />
  ),
  element: HTMLLIElement,
  wrapper: ({ children }) => <ul>{children}</ul>,
});

describeComponent('LineItems', {
  render: props => (
    <LineItems size="mini" {...props}>
      <li>One</li>
    </LineItems>
  ),
  element: HTMLUListElement,
});
