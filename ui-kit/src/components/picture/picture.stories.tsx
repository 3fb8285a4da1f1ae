import type { Meta, StoryObj } from '@storybook/react-vite';
import { samplePicture } from '../../testing/samples.ts';
import { Picture } from './index.ts';

const meta = {
  title: 'Components/Picture',
  component: Picture,
  args: { picture: samplePicture('cup', 'Bare-clay cup from the side'), sizes: '20rem', className: 'sb-narrow' },
} satisfies Meta<typeof Picture>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Ratios: Story = {
  render: () => (
    <div className="sb-line">
      <Picture
        picture={samplePicture('cup', 'Bare-clay cup from the side')}
        sizes="12rem"
        ratio="product"
        className="sb-picture"
      />
      <Picture
        picture={samplePicture('cup', 'Bare-clay cup from the side')}
        sizes="12rem"
        ratio="detail"
        className="sb-picture"
      />
      <Picture
        picture={samplePicture('cup', 'Bare-clay cup from the side')}
        sizes="12rem"
        ratio="category"
        className="sb-picture"
      />
    </div>
  ),
};

/** Before the picture has come: a colour, or a small grid of colours. */
export const Placeholder: Story = {
  render: () => (
    <div className="sb-line">
      <Picture
        picture={{ ...samplePicture('not-there'), placeholder: '#b8b0a6' }}
        sizes="12rem"
        ratio="product"
        decorative
        className="sb-picture"
      />
      <Picture
        picture={{
          ...samplePicture('not-there'),
          placeholder: '3x4:b8b2a9,b6b0a7,b0aaa1,b2aba2,a08a72,a9a299,ada69d,94806a,a19a91,bdb6ad,b7b0a7,b3aca3',
        }}
        sizes="12rem"
        ratio="product"
        decorative
        className="sb-picture"
      />
    </div>
  ),
};
