import { describeComponent } from '../../testing/describe-component.tsx';
import { Quantity } from './index.ts';

describeComponent('Quantity', {
  render: props => <Quantity label="Quantity" name="quantity" max={3} {...props} />,
  element: HTMLInputElement,
  classOn: 'root',
});
