import type { Meta, StoryObj } from '@storybook/react-vite';
import { Quantity } from './index.ts';

const meta = {
  title: 'Components/Quantity',
  component: Quantity,
  args: { label: 'Quantity', max: 18 },
} satisfies Meta<typeof Quantity>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Sizes: Story = {
  render: () => (
    <div className="sb-line">
      <Quantity label="Quantity" max={3} />
      <Quantity label="Quantity, large" size="large" defaultValue={2} max={2} />
      <Quantity label="Quantity, not now" disabled />
    </div>
  ),
};
