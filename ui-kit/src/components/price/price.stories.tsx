import type { Meta, StoryObj } from '@storybook/react-vite';
import { won } from '../../testing/samples.ts';
import { Price } from './index.ts';

const meta = {
  title: 'Components/Price',
  component: Price,
  args: { value: won(38000) },
} satisfies Meta<typeof Price>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Sizes: Story = {
  render: () => (
    <div className="sb-line">
      <Price value={won(38000)} />
      <Price value={won(38000)} size="large" />
      <Price value={won(267000)} size="total" />
      <Price value={won(38000)} was={won(42000)} />
    </div>
  ),
};
