import type { Meta, StoryObj } from '@storybook/react-vite';
import { Pagination } from './index.ts';

const meta = {
  title: 'Components/Pagination',
  component: Pagination,
  args: { page: 4, pages: 9, hrefFor: (page: number) => `#page-${page}` },
} satisfies Meta<typeof Pagination>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};
