import type { Meta, StoryObj } from '@storybook/react-vite';
import { samplePicture } from '../../testing/samples.ts';
import { Avatar } from './index.ts';

const meta = {
  title: 'Components/Avatar',
  component: Avatar,
  args: { name: '백운요' },
} satisfies Meta<typeof Avatar>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Sizes: Story = {
  render: () => (
    <div className="sb-line">
      <Avatar name="Reader" />
      <Avatar name="백운요" size="large" />
      <Avatar name="Baekun Kiln" picture={samplePicture('moonjar')} size="large" />
    </div>
  ),
};
