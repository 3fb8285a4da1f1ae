import type { Meta, StoryObj } from '@storybook/react-vite';
import { Progress } from './index.ts';

const meta = {
  title: 'Components/Progress',
  component: Progress,
  args: { label: '9 of 38', value: 9, max: 38 },
} satisfies Meta<typeof Progress>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};
