import type { Meta, StoryObj } from '@storybook/react-vite';
import { CartIcon, JarIcon, SearchIcon } from './index.ts';

const meta = {
  title: 'Components/Icon',
  component: SearchIcon,
  args: { size: 'medium' },
} satisfies Meta<typeof SearchIcon>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Sizes: Story = {
  render: () => (
    <div className="sb-line">
      <CartIcon size="small" />
      <CartIcon />
      <CartIcon size="large" />
      <JarIcon size="large" />
      <SearchIcon size="large" />
    </div>
  ),
};
