import { describeComponent } from '../../testing/describe-component.tsx';
import { Link, LinkButton } from './index.ts';

describeComponent('Link', {
  render: props => (
    <Link href="/en" {...props}>
      Look further
    </Link>
  ),
  element: HTMLAnchorElement,
});

describeComponent('LinkButton', {
  render: props => <LinkButton {...props}>Remove</LinkButton>,
  element: HTMLButtonElement,
});
