import type { Meta, StoryObj } from '@storybook/react-vite';
import { Text } from './index.ts';

const meta = {
  title: 'Components/Text',
  component: Text,
  args: { children: 'Rough to the hand at first; it takes a polish from being held.' },
} satisfies Meta<typeof Text>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Sizes: Story = {
  render: () => (
    <div className="sb-sheet">
      <Text size="lead">Lead</Text>
      <Text size="body">Body</Text>
      <Text size="label">Label</Text>
      <Text size="small">Small</Text>
      <Text size="caption">Caption</Text>
    </div>
  ),
};

export const Tones: Story = {
  render: () => (
    <div className="sb-line">
      <Text>Ink</Text>
      <Text tone="muted">Muted</Text>
      <Text tone="clay">Clay</Text>
      <Text tone="celadon">Celadon</Text>
      <Text tone="indigo">Indigo</Text>
      <Text tone="danger">Danger</Text>
      <Text strong>Strong</Text>
    </div>
  ),
};

/** One per screen. */
export const Vertical: Story = {
  render: () => (
    <Text vertical render={<p lang="ko" className="heading" />}>
      생흙 잔
    </Text>
  ),
};
