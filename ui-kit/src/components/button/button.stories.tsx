import type { Meta, StoryObj } from '@storybook/react-vite';
import { PinIcon } from '../icon/index.ts';
import { Button } from './index.ts';

const meta = {
  title: 'Components/Button',
  component: Button,
  args: { children: 'Add to cart' },
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Variants: Story = {
  render: () => (
    <div className="sb-line">
      <Button>Add to cart</Button>
      <Button variant="quiet">Show 12 more</Button>
      <Button size="low">Keep the order</Button>
      <Button size="low" variant="quiet">
        Cancel it
      </Button>
    </div>
  ),
};

/** Pending keeps width and focus and takes no further press. */
export const States: Story = {
  render: () => (
    <div className="sb-line">
      <Button pending>Add to cart</Button>
      <Button variant="quiet" pending>
        Show more
      </Button>
      <Button disabled>Not there</Button>
      <Button variant="quiet" disabled>
        Not there
      </Button>
    </div>
  ),
};

export const Wide: Story = {
  render: () => (
    <div className="sb-narrow">
      <Button wide>Pay ₩267,000</Button>
    </div>
  ),
};

export const AsLink: Story = { render: () => <Button render={<a href="#cart">Go to payment</a>} /> };

export const WithIcon: Story = {
  render: () => (
    <Button variant="quiet">
      <PinIcon /> Find a shop
    </Button>
  ),
};

export const Korean: Story = {
  render: () => (
    <div lang="ko">
      <Button>장바구니에 담기</Button>
    </div>
  ),
};
