import type { Meta, StoryObj } from '@storybook/react-vite';
import { Timeline } from './index.ts';

const meta = {
  title: 'Components/Timeline',
  component: Timeline,
  args: {
    steps: [
      { id: 'paid', title: 'Paid', detail: 'Today 10:40', state: 'done' },
      { id: 'wrap', title: 'Being wrapped', detail: 'Twice, in paper', state: 'now' },
      { id: 'way', title: 'With the carrier' },
      { id: 'door', title: 'At your door', detail: 'Wednesday' },
    ],
  },
} satisfies Meta<typeof Timeline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};
