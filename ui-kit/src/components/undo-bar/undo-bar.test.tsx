import { describeComponent } from '../../testing/describe-component.tsx';
import { UndoBar } from './index.ts';

describeComponent('UndoBar', {
  render: props => (
    <UndoBar onUndo={() => {}} onExpire={() => {}} {...props}>
      The plate was taken out.
    </UndoBar>
  ),
  element: HTMLDivElement,
});
