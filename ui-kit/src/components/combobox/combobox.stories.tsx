import type { Meta, StoryObj } from '@storybook/react-vite';
import { Combobox } from './index.ts';

const meta = {
  title: 'Components/Combobox',
  component: Combobox,
  args: {
    label: 'Kiln',
    items: [
      { value: 'baekun', label: 'Baekun Kiln' },
      { value: 'gyeryong', label: 'Gyeryong Studio' },
      { value: 'seomjin', label: 'Seomjin Kiln' },
      { value: 'tamjin', label: 'Tamjin Kiln' },
      { value: 'oeam', label: 'Oeam Onggi' },
    ],
  },
} satisfies Meta<typeof Combobox>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};
