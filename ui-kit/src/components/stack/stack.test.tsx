import { describeComponent } from '../../testing/describe-component.tsx';
import { Row, Stack } from './index.ts';

describeComponent('Stack', {
  render: props => (
    <Stack gap={2} {...props}>
      One
    </Stack>
  ),
  element: HTMLDivElement,
});

describeComponent('Row', {
  render: props => (
    <Row justify="between" wrap {...props}>
      One
    </Row>
  ),
  element: HTMLDivElement,
});
