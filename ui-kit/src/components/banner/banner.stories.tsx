import type { Meta, StoryObj } from '@storybook/react-vite';
import { Link } from '../link/index.ts';
import { Banner } from './index.ts';

const meta = {
  title: 'Components/Banner',
  component: Banner,
  args: { children: 'No connection. The cart is kept on this device.' },
} satisfies Meta<typeof Banner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const WithAction: Story = {
  render: () => (
    <div className="sb-sheet">
      <Banner action={<Link render={<button type="button" />}>Try now</Link>}>
        No connection. You can go on reading.
      </Banner>
      <Banner tone="clay">The kiln is fired this week; parcels leave on Monday.</Banner>
    </div>
  ),
};
