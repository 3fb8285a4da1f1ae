import { describeComponent } from '../../testing/describe-component.tsx';
import { Tooltip } from './index.ts';

describeComponent('Tooltip', {
  render: props => (
    <Tooltip label="In scale" defaultOpen {...props}>
      <button type="button">Scale</button>
    </Tooltip>
  ),
  element: HTMLDivElement,
  portal: true,
});
