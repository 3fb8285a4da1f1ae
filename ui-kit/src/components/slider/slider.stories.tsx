import type { Meta, StoryObj } from '@storybook/react-vite';
import { RangeSlider } from './index.ts';

const meta = {
  title: 'Components/Slider',
  component: RangeSlider,
  args: {
    legend: 'Price',
    min: 0,
    max: 300000,
    step: 2000,
    defaultValue: [36000, 186000],
    bars: [0.18, 0.42, 0.66, 0.88, 1, 0.72, 0.54, 0.61, 0.38, 0.26, 0.3, 0.16],
  },
} satisfies Meta<typeof RangeSlider>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};
