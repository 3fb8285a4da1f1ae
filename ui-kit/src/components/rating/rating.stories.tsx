import type { Meta, StoryObj } from '@storybook/react-vite';
import { Rating, RatingBars } from './index.ts';

const meta = {
  title: 'Components/Rating',
  component: Rating,
  args: { value: 4.7, count: 46 },
} satisfies Meta<typeof Rating>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Bars: Story = { render: () => <RatingBars counts={[34, 9, 2, 1, 0]} /> };
