import type { Meta, StoryObj } from '@storybook/react-vite';
import { Piece } from '../../docs/patterns/piece.tsx';
import { Carousel } from './index.ts';

const meta: Meta = {
  title: 'Components/Carousel',
  component: Carousel,
};

export default meta;
type Story = StoryObj;

export const Pieces: Story = {
  render: () => (
    <Carousel label="On the same tray">
      {[0, 1, 2, 3, 4, 5].map(index => (
        <Piece key={index} index={index} as="div" />
      ))}
    </Carousel>
  ),
};
