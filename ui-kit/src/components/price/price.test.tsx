import { describeComponent } from '../../testing/describe-component.tsx';
import { won } from '../../testing/samples.ts';
import { Price } from './index.ts';

describeComponent('Price', {
  render: props => <Price value={won(38000)} was={won(42000)} {...props} />,
  element: HTMLSpanElement,
});
