import type { Meta, StoryObj } from '@storybook/react-vite';
import { Note } from './index.ts';

const meta = {
  title: 'Components/Note',
  component: Note,
  args: { children: 'The address can be changed until 15:00 today.', kind: 'info' },
} satisfies Meta<typeof Note>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Kinds: Story = {
  render: () => (
    <div className="sb-sheet">
      <Note>Plain</Note>
      <Note kind="price">The price has changed since you added it.</Note>
      <Note kind="info">The address can be changed until 15:00.</Note>
      <Note kind="danger">The card was declined.</Note>
      <Note kind="done">Kept for later.</Note>
    </div>
  ),
};
