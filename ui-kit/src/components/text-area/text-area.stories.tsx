import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextArea } from './index.ts';

const meta = {
  title: 'Components/TextArea',
  component: TextArea,
  args: { label: 'A note to us', hint: 'At most 500 letters' },
} satisfies Meta<typeof TextArea>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const InError: Story = {
  render: () => (
    <TextArea label="What broke" defaultValue="The rim" error="A few words more help us to send the right one." />
  ),
};
