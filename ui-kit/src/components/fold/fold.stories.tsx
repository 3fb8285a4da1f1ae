import type { Meta, StoryObj } from '@storybook/react-vite';
import { Fold } from './index.ts';

const meta = {
  title: 'Components/Fold',
  component: Fold,
  args: { summary: 'Care', children: 'Soak in water for ten minutes before the first use.' },
} satisfies Meta<typeof Fold>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const WithAside: Story = {
  render: () => (
    <Fold summary="The order, three pieces" aside="₩267,000">
      Two cups and a teapot.
    </Fold>
  ),
};
