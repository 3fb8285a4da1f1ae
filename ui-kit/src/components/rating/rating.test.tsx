import { describeComponent } from '../../testing/describe-component.tsx';
import { Rating, RatingBars } from './index.ts';

describeComponent('Rating', {
  render: props => <Rating value={4.7} count={46} {...props} />,
  element: HTMLSpanElement,
});

describeComponent('RatingBars', {
  render: props => <RatingBars counts={[34, 9, 2, 1, 0]} {...props} />,
  element: HTMLDListElement,
});
