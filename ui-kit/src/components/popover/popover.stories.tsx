import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/index.ts';
import { Popover } from './index.ts';

const meta = {
  title: 'Components/Popover',
  component: Popover,
  args: {
    trigger: (
      <Button variant="quiet" size="low">
        Delivery
      </Button>
    ),
    title: 'Delivery',
    children: 'Wednesday, if ordered in the next three hours.',
  },
} satisfies Meta<typeof Popover>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};
