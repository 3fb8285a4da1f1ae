import type { Meta, StoryObj } from '@storybook/react-vite';
import { Switch } from './index.ts';

const meta = {
  title: 'Components/Switch',
  component: Switch,
  args: { label: 'Show who owns what' },
} satisfies Meta<typeof Switch>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const States: Story = {
  render: () => (
    <div className="sb-sheet sb-narrow">
      <Switch label="Off" />
      <Switch label="On" defaultChecked />
      <Switch label="Not now" disabled />
    </div>
  ),
};
