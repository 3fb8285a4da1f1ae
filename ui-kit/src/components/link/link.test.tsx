import { describeComponent } from '../../testing/describe-component.tsx';
import { Link } from './index.ts';

describeComponent('Link', {
  render: props => (
    <Link href="/en" {...props}>
      Look further
    </Link>
  ),
  element: HTMLAnchorElement,
});
