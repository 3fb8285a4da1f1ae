import type { Meta, StoryObj } from '@storybook/react-vite';
import { samplePicture } from '../../testing/samples.ts';
import { RadioGroup } from './index.ts';

const meta = {
  title: 'Components/RadioGroup',
  component: RadioGroup,
  args: {
    legend: 'Size',
    name: 'size',
    options: [
      { value: 'low', label: 'Low, 140 ml' },
      { value: 'tall', label: 'Tall, 220 ml' },
      { value: 'pair', label: 'Pair', disabled: true },
    ],
    defaultValue: 'tall',
  },
} satisfies Meta<typeof RadioGroup>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Chips: Story = {
  render: () => (
    <RadioGroup
      legend="Size"
      name="size-chips"
      look="chips"
      showChoice
      defaultValue="tall"
      options={[
        { value: 'low', label: 'Low, 140 ml' },
        { value: 'tall', label: 'Tall, 220 ml' },
        { value: 'pair', label: 'Pair', disabled: true },
      ]}
    />
  ),
};

export const Swatches: Story = {
  render: () => (
    <RadioGroup
      legend="Surface"
      name="glaze"
      look="swatches"
      showChoice
      defaultValue="clay"
      options={['clay', 'celadon', 'tenmoku', 'buncheong'].map(value => ({
        value,
        label: value,
        picture: {
          ...samplePicture(value),
          src: `pieces/glaze-${value}.{format}`,
          widths: [52],
          width: 52,
          height: 52,
        },
      }))}
    />
  ),
};

export const Ways: Story = {
  render: () => (
    <RadioGroup
      legend="How"
      name="way"
      look="ways"
      defaultValue="door"
      options={[
        { value: 'door', label: 'To your door', hint: 'Wed 25 November, free' },
        { value: 'shop', label: 'Bukchon shop', hint: 'Today from 16:00' },
        { value: 'other', label: 'Seongsu shop', hint: 'Teapot not there', disabled: true },
      ]}
    />
  ),
};

export const InError: Story = {
  render: () => (
    <RadioGroup
      legend="Pay with"
      name="pay"
      error="Choose how to pay."
      options={[
        { value: 'card', label: 'Card' },
        { value: 'bank', label: 'Bank transfer', hint: 'With escrow' },
      ]}
    />
  ),
};
