import type { Meta, StoryObj } from '@storybook/react-vite';
import { Accordion } from './index.ts';

const meta = {
  title: 'Components/Accordion',
  component: Accordion,
  args: {
    exclusive: true,
    items: [
      { id: 'care', summary: 'Care', content: 'Soak it first.', open: true },
      { id: 'returns', summary: 'Returns', content: 'Within seven days, unused.' },
    ],
  },
} satisfies Meta<typeof Accordion>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};
