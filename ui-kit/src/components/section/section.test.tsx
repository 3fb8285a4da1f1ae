import { describeComponent } from '../../testing/describe-component.tsx';
import { Section } from './index.ts';

describeComponent('Section', {
  render: props => (
    <Section title="Out of the kiln" {...props}>
      Pieces
    </Section>
  ),
  element: HTMLElement,
});
