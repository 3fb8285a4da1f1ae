import type { Meta, StoryObj } from '@storybook/react-vite';
import { Select } from './index.ts';

const meta = {
  title: 'Components/Select',
  component: Select,
  args: {
    label: 'Where to leave it',
    options: [
      { value: 'hand', label: 'Hand it over' },
      { value: 'door', label: 'At the door' },
    ],
  },
} satisfies Meta<typeof Select>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

/** In a line of words. */
export const Quiet: Story = {
  render: () => (
    <Select
      look="quiet"
      label="Order"
      options={[
        { value: 'new', label: 'Newest first' },
        { value: 'low', label: 'Price, low to high' },
      ]}
    />
  ),
};

export const InError: Story = {
  render: () => <Select label="Shop" error="Choose a shop." options={[{ value: '', label: 'Which shop?' }]} />,
};
