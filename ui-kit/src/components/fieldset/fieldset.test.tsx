import { describeComponent } from '../../testing/describe-component.tsx';
import { Fieldset } from './index.ts';

describeComponent('Fieldset', {
  render: props => (
    <Fieldset legend="Glaze" hint="One or more" {...props}>
      <input aria-label="Celadon" />
    </Fieldset>
  ),
  element: HTMLFieldSetElement,
});
