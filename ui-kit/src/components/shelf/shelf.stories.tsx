import type { Meta, StoryObj } from '@storybook/react-vite';
import { Piece } from '../../docs/patterns/piece.tsx';
import { Heading } from '../heading/index.ts';
import { Link } from '../link/index.ts';
import { Shelf, ShelfNote } from './index.ts';

const meta: Meta = {
  title: 'Components/Shelf',
  component: Shelf,
};

export default meta;
type Story = StoryObj;

export const Even: Story = {
  render: () => (
    <Shelf>
      {[0, 1, 2, 3].map(index => (
        <Piece key={index} index={index} />
      ))}
    </Shelf>
  ),
};

export const Lead: Story = {
  render: () => (
    <Shelf layout="lead">
      {[5, 1, 0, 3, 2].map((index, place) => (
        <Piece key={index} index={index} sizes={place === 0 ? '50vw' : '25vw'} />
      ))}
    </Shelf>
  ),
};

export const WithNote: Story = {
  render: () => (
    <Shelf perRow={3}>
      <Piece index={0} />
      <ShelfNote>
        <Heading level={3} look="heading">
          “Celadon is grey until you put something green beside it.”
        </Heading>
        <Link href="#note">Read the note</Link>
      </ShelfNote>
      <Piece index={2} />
    </Shelf>
  ),
};
