import { describeComponent } from '../../testing/describe-component.tsx';
import { Field } from './index.ts';

describeComponent('Field', {
  render: props => (
    <Field label="Name" hint="As on the door" controlId="f" {...props}>
      <input id="f" />
    </Field>
  ),
  element: HTMLDivElement,
});
