import { describeComponent } from '../../testing/describe-component.tsx';
import { Chip, Chips } from './index.ts';

describeComponent('Chip', {
  render: props => (
    <Chip removable {...props}>
      Cups
    </Chip>
  ),
  element: HTMLButtonElement,
});

describeComponent('Chips', {
  render: props => (
    <Chips aria-label="Chosen" {...props}>
      <Chip>Cups</Chip>
    </Chips>
  ),
  element: HTMLUListElement,
});
