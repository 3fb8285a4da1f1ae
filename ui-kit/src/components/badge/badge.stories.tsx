import type { Meta, StoryObj } from '@storybook/react-vite';
import { Badge } from './index.ts';

const meta = {
  title: 'Components/Badge',
  component: Badge,
  args: { count: 2, label: '2 pieces' },
} satisfies Meta<typeof Badge>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Counts: Story = {
  render: () => (
    <div className="sb-line">
      <Badge count={0} />
      <Badge count={7} />
      <Badge count={42} />
      <Badge count={120} />
      <Badge count={3} look="solid" />
    </div>
  ),
};
