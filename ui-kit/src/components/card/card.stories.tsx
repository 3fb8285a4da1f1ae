import type { Meta, StoryObj } from '@storybook/react-vite';
import { Card } from './index.ts';

const meta = {
  title: 'Components/Card',
  component: Card,
  args: { children: 'What belongs together' },
} satisfies Meta<typeof Card>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Looks: Story = {
  render: () => (
    <div className="sb-sheet">
      <Card>On the board</Card>
      <Card look="raised">Raised</Card>
      <Card look="line">Under a line</Card>
    </div>
  ),
};
