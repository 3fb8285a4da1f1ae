import type { Meta, StoryObj } from '@storybook/react-vite';
import { StockMark } from './index.ts';

const meta = {
  title: 'Components/StockMark',
  component: StockMark,
  args: { level: 'many', children: '18, leaves today' },
} satisfies Meta<typeof StockMark>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Levels: Story = {
  render: () => (
    <div className="sb-sheet">
      <StockMark level="many">18, leaves today</StockMark>
      <StockMark level="few">Last one, pick up from 16:00</StockMark>
      <StockMark level="none">None now, back on 2 December</StockMark>
    </div>
  ),
};
