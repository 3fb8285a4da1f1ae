import { describeComponent } from '../../testing/describe-component.tsx';
import { ShelfSkeleton, Skeleton } from './index.ts';

describeComponent('Skeleton', {
  render: props => <Skeleton width="long" {...props} />,
  element: HTMLSpanElement,
});

describeComponent('ShelfSkeleton', {
  render: props => <ShelfSkeleton {...props} />,
  element: HTMLUListElement,
});
