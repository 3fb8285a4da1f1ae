import { describeComponent } from '../../testing/describe-component.tsx';
import { Text } from './index.ts';

describeComponent('Text', {
  render: props => (
    <Text size="lead" tone="muted" {...props}>
      Set down.
    </Text>
  ),
  element: HTMLParagraphElement,
});
