import type { Meta, StoryObj } from '@storybook/react-vite';
import { LoadMore } from './index.ts';

const meta = {
  title: 'Components/LoadMore',
  component: LoadMore,
  args: { shown: 9, total: 38 },
} satisfies Meta<typeof LoadMore>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Pending: Story = { render: () => <LoadMore shown={21} total={38} pending /> };

export const AllShown: Story = { render: () => <LoadMore shown={38} total={38} /> };
