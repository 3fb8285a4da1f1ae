import { describeComponent } from '../../testing/describe-component.tsx';
import { IconButton } from './index.ts';

describeComponent('IconButton', {
  render: props => (
    <IconButton label="Close" {...props}>
      ×
    </IconButton>
  ),
  element: HTMLButtonElement,
});
