import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/index.ts';
import { TextField } from './index.ts';

const meta = {
  title: 'Components/TextField',
  component: TextField,
  args: { label: 'Name of who receives it' },
} satisfies Meta<typeof TextField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const States: Story = {
  render: () => (
    <div className="sb-sheet sb-narrow">
      <TextField label="Mail" hint="For the order only" type="email" />
      <TextField
        label="Postal code"
        defaultValue="0305"
        error="A postal code has five digits. This one has four."
        trailing={<Button variant="quiet">Find</Button>}
      />
      <TextField label="Telephone" optional />
      <TextField label="Order number" defaultValue="M-2611-04F7K" readOnly />
      <TextField label="Coupon" disabled />
    </div>
  ),
};
