import type { Meta, StoryObj } from '@storybook/react-vite';
import { Page } from './index.ts';

const meta = {
  title: 'Components/Page',
  component: Page,
  args: { children: 'The column of the page' },
} satisfies Meta<typeof Page>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};
