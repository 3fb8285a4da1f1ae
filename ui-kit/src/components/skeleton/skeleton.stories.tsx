import type { Meta, StoryObj } from '@storybook/react-vite';
import { ShelfSkeleton, Skeleton } from './index.ts';

const meta = {
  title: 'Components/Skeleton',
  component: Skeleton,
  args: { width: 'long' },
} satisfies Meta<typeof Skeleton>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const AShelf: Story = { render: () => <ShelfSkeleton count={4} /> };
