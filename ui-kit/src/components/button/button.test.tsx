import { describeComponent } from '../../testing/describe-component.tsx';
import { Button } from './index.ts';

describeComponent('Button', {
  render: props => <Button {...props}>Add to cart</Button>,
  element: HTMLButtonElement,
});
