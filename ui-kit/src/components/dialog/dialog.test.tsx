import { describeComponent } from '../../testing/describe-component.tsx';
import { Dialog } from './index.ts';

describeComponent('Dialog', {
  render: props => (
    <Dialog title="Cancel this order?" description="It has not been wrapped yet." defaultOpen {...props} />
  ),
  element: HTMLDivElement,
  portal: true,
});
