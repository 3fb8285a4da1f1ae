import { describeComponent } from '../../testing/describe-component.tsx';
import { FailedPart } from './index.ts';

describeComponent('FailedPart', {
  render: props => <FailedPart onRetry={() => {}} reference="catalog 4.12.1" {...props} />,
  element: HTMLDivElement,
});
