import { describeComponent } from '../../testing/describe-component.tsx';
import { EmptyState } from './index.ts';

describeComponent('EmptyState', {
  render: props => (
    <EmptyState title="Nothing for “persimon”" {...props}>
      Look by kind.
    </EmptyState>
  ),
  element: HTMLDivElement,
});
