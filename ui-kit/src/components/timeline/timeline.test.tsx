import { describeComponent } from '../../testing/describe-component.tsx';
import { Timeline } from './index.ts';

describeComponent('Timeline', {
  render: props => (
    <Timeline
      steps={[
        { id: 'paid', title: 'Paid', state: 'done' },
        { id: 'wrap', title: 'Being wrapped', detail: 'Twice', state: 'now' },
      ]}
      {...props}
    />
  ),
  element: HTMLOListElement,
});
