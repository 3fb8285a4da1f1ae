import type { Meta, StoryObj } from '@storybook/react-vite';
import { Sums } from './index.ts';

const meta = {
  title: 'Components/Sums',
  component: Sums,
  args: {
    rows: [
      { id: 'pieces', label: 'Pieces', value: '₩261,000' },
      { id: 'send', label: 'Delivery', note: 'free from ₩50,000', value: '₩0' },
    ],
    total: { label: 'To pay', value: '₩261,000' },
    className: 'sb-narrow',
  },
} satisfies Meta<typeof Sums>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};
