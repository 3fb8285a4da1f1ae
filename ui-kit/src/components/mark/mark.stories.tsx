import type { Meta, StoryObj } from '@storybook/react-vite';
import { Mark } from './index.ts';

const meta = {
  title: 'Components/Mark',
  component: Mark,
  args: { children: 'one of three' },
} satisfies Meta<typeof Mark>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Tones: Story = {
  render: () => (
    <div className="sb-line">
      <Mark>new</Mark>
      <Mark tone="celadon">kept</Mark>
      <Mark tone="indigo">workshop</Mark>
      <Mark tone="muted">back in January</Mark>
    </div>
  ),
};
