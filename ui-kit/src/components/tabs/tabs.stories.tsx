import type { Meta, StoryObj } from '@storybook/react-vite';
import { Tabs } from './index.ts';

const meta = {
  title: 'Components/Tabs',
  component: Tabs,
  args: {
    label: 'About the piece',
    items: [
      { value: 'care', label: 'Care', content: 'Soak it first.' },
      { value: 'fire', label: 'Fire', content: 'Wood kiln.' },
      { value: 'more', label: 'Not yet', content: '', disabled: true },
    ],
  },
} satisfies Meta<typeof Tabs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};
