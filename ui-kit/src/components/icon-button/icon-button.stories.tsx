import type { Meta, StoryObj } from '@storybook/react-vite';
import { CartIcon, CloseIcon, SearchIcon } from '../icon/index.ts';
import { IconButton } from './index.ts';

const meta = {
  title: 'Components/IconButton',
  component: IconButton,
  args: { label: 'Search', children: <SearchIcon /> },
} satisfies Meta<typeof IconButton>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Variants: Story = {
  render: () => (
    <div className="sb-line">
      <IconButton label="Search">
        <SearchIcon />
      </IconButton>
      <IconButton label="Cart" variant="edge">
        <CartIcon />
      </IconButton>
      <IconButton label="Close" disabled>
        <CloseIcon />
      </IconButton>
    </div>
  ),
};
