import { describeComponent } from '../../testing/describe-component.tsx';
import { LoadMore } from './index.ts';

describeComponent('LoadMore', {
  render: props => <LoadMore shown={9} total={38} {...props} />,
  element: HTMLDivElement,
});
