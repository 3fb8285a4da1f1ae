import { describeComponent } from '../../testing/describe-component.tsx';
import { Popover } from './index.ts';

describeComponent('Popover', {
  render: props => (
    <Popover title="Delivery" trigger={<button type="button">When?</button>} defaultOpen {...props}>
      Wednesday
    </Popover>
  ),
  element: HTMLDivElement,
  portal: true,
});
