import type { Meta, StoryObj } from '@storybook/react-vite';
import { Spinner } from './index.ts';

const meta = {
  title: 'Components/Spinner',
  component: Spinner,
  args: { label: 'Working' },
} satisfies Meta<typeof Spinner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Sizes: Story = {
  render: () => (
    <div className="sb-line">
      <Spinner size="small" />
      <Spinner />
      <Spinner size="large" label="Working" />
    </div>
  ),
};
