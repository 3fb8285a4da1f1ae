import type { Meta, StoryObj } from '@storybook/react-vite';
import { Facts } from './index.ts';

const meta = {
  title: 'Components/Facts',
  component: Facts,
  args: {
    rows: [
      { id: 'size', term: 'Size', detail: '8.2 cm across, 9.1 cm high' },
      { id: 'clay', term: 'Clay', detail: 'Sancheong clay with sand' },
      { id: 'fire', term: 'Fire', detail: 'wood kiln, 1,230 °C' },
    ],
  },
} satisfies Meta<typeof Facts>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};
