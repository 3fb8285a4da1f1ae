import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/index.ts';
import { Menu } from './index.ts';

const meta = {
  title: 'Components/Menu',
  component: Menu,
  args: {
    trigger: (
      <Button variant="quiet" size="low">
        Account
      </Button>
    ),
    items: [
      { id: 'orders', label: 'Orders', href: '#orders' },
      { id: 'kept', label: 'Kept for later', href: '#kept' },
      { id: 'line', separator: true },
      { id: 'out', label: 'Sign out' },
    ],
  },
} satisfies Meta<typeof Menu>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};
