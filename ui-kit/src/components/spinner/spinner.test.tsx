import { describeComponent } from '../../testing/describe-component.tsx';
import { Spinner } from './index.ts';

describeComponent('Spinner', {
  render: props => <Spinner label="Working" {...props} />,
  element: SVGSVGElement,
});
