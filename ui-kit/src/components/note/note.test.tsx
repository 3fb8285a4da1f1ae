import { describeComponent } from '../../testing/describe-component.tsx';
import { Note } from './index.ts';

describeComponent('Note', {
  render: props => (
    <Note kind="price" live {...props}>
      The price has changed.
    </Note>
  ),
  element: HTMLDivElement,
});
