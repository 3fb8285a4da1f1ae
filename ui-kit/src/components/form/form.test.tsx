import { describeComponent } from '../../testing/describe-component.tsx';
import { Form, FormErrors } from './index.ts';

describeComponent('Form', {
  render: props => (
    <Form action="/api" {...props}>
      Here
    </Form>
  ),
  element: HTMLFormElement,
});

describeComponent('FormErrors', {
  render: props => (
    <>
      <FormErrors errors={[{ field: 'zip', message: 'A postal code has five digits.' }]} {...props} />
      <input id="zip" aria-label="Postal code" />
    </>
  ),
  element: HTMLDivElement,
});
