import type { Meta, StoryObj } from '@storybook/react-vite';
import { samplePicture, won } from '../../testing/samples.ts';
import { Link } from '../link/index.ts';
import { Note } from '../note/index.ts';
import { Price } from '../price/index.ts';
import { Quantity } from '../quantity/index.ts';
import { LineItem, LineItems } from './index.ts';

const meta: Meta = {
  title: 'Components/LineItem',
  component: LineItem,
};

export default meta;
type Story = StoryObj;

export const InACart: Story = {
  render: () => (
    <LineItems>
      <LineItem
        name="Celadon teapot"
        href="#teapot"
        picture={samplePicture('teapot')}
        meta="Tamjin Kiln"
        notes={<Note kind="price">The price has changed: ₩178,000 then, ₩185,000 now.</Note>}
        quantity={<Quantity label="Quantity, Celadon teapot" max={3} />}
        price={<Price value={won(185000)} />}
        action={<Link render={<button type="button" />}>Remove</Link>}
      />
    </LineItems>
  ),
};

export const Mini: Story = {
  render: () => (
    <LineItems size="mini" className="sb-narrow">
      <LineItem
        size="mini"
        name="Celadon teapot"
        picture={samplePicture('teapot')}
        meta="Celadon, 480 ml, 1"
        price={<Price value={won(185000)} />}
      />
      <LineItem
        size="mini"
        name="Bare-clay cup"
        picture={samplePicture('cup')}
        meta="Bare clay, tall, 2"
        price={<Price value={won(76000)} />}
      />
    </LineItems>
  ),
};
