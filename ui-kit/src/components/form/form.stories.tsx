import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../stack/index.ts';
import { TextField } from '../text-field/index.ts';
import { Form, FormErrors } from './index.ts';

const meta: Meta = {
  title: 'Components/Form',
  component: Form,
};

export default meta;
type Story = StoryObj;

/** Takes the focus when it appears; each line leads to its field. */
export const WithProblems: Story = {
  render: () => (
    <Form>
      <Stack>
        <FormErrors errors={[{ field: 'zip-story', message: 'A postal code has five digits. This one has four.' }]} />
        <TextField
          id="zip-story"
          label="Postal code"
          defaultValue="0305"
          error="A postal code has five digits. This one has four."
        />
      </Stack>
    </Form>
  ),
};
