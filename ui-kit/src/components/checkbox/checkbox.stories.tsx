import type { Meta, StoryObj } from '@storybook/react-vite';
import { Checkbox } from './index.ts';

const meta = {
  title: 'Components/Checkbox',
  component: Checkbox,
  args: { label: 'Celadon', count: 19 },
} satisfies Meta<typeof Checkbox>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const States: Story = {
  render: () => (
    <div className="sb-sheet sb-narrow">
      <Checkbox label="Off" />
      <Checkbox label="On" defaultChecked />
      <Checkbox label="Not now" disabled />
      <Checkbox label="I have seen the order" error="Tick this to pay." />
      <Checkbox label="Wrap as a gift" count="₩6,000" hint="In bojagi cloth" />
    </div>
  ),
};
