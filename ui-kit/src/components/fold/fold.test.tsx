import { describeComponent } from '../../testing/describe-component.tsx';
import { Fold } from './index.ts';

describeComponent('Fold', {
  render: props => (
    <Fold summary="Care" {...props}>
      Soak it.
    </Fold>
  ),
  element: HTMLDetailsElement,
});
