import type { Meta, StoryObj } from '@storybook/react-vite';
import { EmptyState } from './index.ts';

const meta = {
  title: 'Components/EmptyState',
  component: EmptyState,
  args: { title: 'Nothing for “persimon bowl”', children: 'Did you mean persimmon bowl? Or look by kind.' },
} satisfies Meta<typeof EmptyState>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};
