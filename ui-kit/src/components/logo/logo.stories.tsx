import type { Meta, StoryObj } from '@storybook/react-vite';
import { FloorBoards, FloorMark, Logo } from './index.ts';

const meta = {
  title: 'Components/Logo',
  component: Logo,
  args: { label: 'Maru, home', href: '#home' },
} satisfies Meta<typeof Logo>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Sizes: Story = {
  render: () => (
    <div className="sb-line">
      <Logo href="#home" label="Maru, home" />
      <Logo size="large" href="#home" label="Maru, home" />
      <FloorMark />
    </div>
  ),
};

/** Above the footer, and nowhere else. */
export const Boards: Story = { render: () => <FloorBoards /> };
