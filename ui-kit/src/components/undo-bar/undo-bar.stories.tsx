import type { Meta, StoryObj } from '@storybook/react-vite';
import { UndoBar } from './index.ts';

const meta = {
  title: 'Components/UndoBar',
  component: UndoBar,
  args: { children: 'Celadon plate, 21 cm, was taken out.', onUndo: () => {}, onExpire: () => {} },
} satisfies Meta<typeof UndoBar>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};
