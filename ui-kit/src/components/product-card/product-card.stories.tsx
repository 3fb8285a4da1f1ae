import type { Meta, StoryObj } from '@storybook/react-vite';
import { Piece } from '../../docs/patterns/piece.tsx';
import { won } from '../../testing/samples.ts';
import { Shelf } from '../shelf/index.ts';
import { ProductCard } from './index.ts';

const meta: Meta = {
  title: 'Components/ProductCard',
  component: ProductCard,
};

export default meta;
type Story = StoryObj;

export const OnAShelf: Story = {
  render: () => (
    <Shelf>
      <Piece index={0} />
      <Piece index={1} mark="new" />
      <Piece index={2} mark="back in January" markTone="muted" />
      <Piece index={3} wasPrice={won(42000)} />
    </Shelf>
  ),
};

export const AsAKind: Story = {
  render: () => (
    <Shelf perRow={6} layout="scroll">
      <Piece index={4} ratio="category" nameLook="heading" count={34} maker={null} price={undefined} name="Tea" />
      <Piece index={2} ratio="category" nameLook="heading" count={61} maker={null} price={undefined} name="Table" />
    </Shelf>
  ),
};
