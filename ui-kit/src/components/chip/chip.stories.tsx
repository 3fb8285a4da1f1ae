import type { Meta, StoryObj } from '@storybook/react-vite';
import { Chip, Chips } from './index.ts';

const meta = {
  title: 'Components/Chip',
  component: Chip,
  args: { children: 'Celadon' },
} satisfies Meta<typeof Chip>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Kinds: Story = {
  render: () => (
    <Chips aria-label="Chosen">
      <Chip removable>Cups</Chip>
      <Chip selected>Celadon</Chip>
      <Chip render={<a href="#bowls">Bowls 18</a>} />
      <Chip disabled>Plates</Chip>
    </Chips>
  ),
};
