import type { Meta, StoryObj } from '@storybook/react-vite';
import { Field } from './index.ts';

const meta: Meta = {
  title: 'Components/Field',
  component: Field,
};

export default meta;
type Story = StoryObj;

/** A control of your own asks useFieldControl for its attributes. */
export const Around: Story = {
  render: () => (
    <Field label="Name" hint="As on the door" controlId="field-story">
      <input id="field-story" aria-describedby="field-story-hint" />
    </Field>
  ),
};
