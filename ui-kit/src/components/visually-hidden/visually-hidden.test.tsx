import { describeComponent } from '../../testing/describe-component.tsx';
import { VisuallyHidden } from './index.ts';

describeComponent('VisuallyHidden', {
  render: props => <VisuallyHidden {...props}>Said</VisuallyHidden>,
  element: HTMLSpanElement,
});
