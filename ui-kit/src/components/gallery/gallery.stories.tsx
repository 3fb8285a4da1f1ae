import type { Meta, StoryObj } from '@storybook/react-vite';
import { samplePicture } from '../../testing/samples.ts';
import { Gallery } from './index.ts';

const meta: Meta = {
  title: 'Components/Gallery',
  component: Gallery,
};

export default meta;
type Story = StoryObj;

export const FourPictures: Story = {
  render: () => (
    <Gallery
      zoom
      pictures={[
        samplePicture('cup', 'The cup'),
        { ...samplePicture('cup-scale', 'The cup beside a rule'), caption: 'In scale: 20 cm rule, one persimmon' },
        { ...samplePicture('cup-rim', 'The rim'), widths: [800] },
        { ...samplePicture('cup-table', 'On a table'), widths: [800], caption: 'At four in the afternoon' },
      ]}
    />
  ),
};
