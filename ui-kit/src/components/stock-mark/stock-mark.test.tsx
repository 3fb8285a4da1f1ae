import { describeComponent } from '../../testing/describe-component.tsx';
import { StockMark } from './index.ts';

describeComponent('StockMark', {
  render: props => (
    <StockMark level="few" {...props}>
      Last two in Icheon
    </StockMark>
  ),
  element: HTMLSpanElement,
});
