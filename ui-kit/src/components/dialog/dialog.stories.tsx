import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/index.ts';
import { Dialog, DialogClose } from './index.ts';

const meta = {
  title: 'Components/Dialog',
  component: Dialog,
  args: {
    title: 'Cancel this order?',
    description: '₩267,000 goes back to your card in three to five working days.',
    alert: true,
    trigger: <Button variant="quiet">Cancel</Button>,
    actions: (
      <>
        <DialogClose render={<Button size="low">Keep the order</Button>} />
        <DialogClose
          render={
            <Button size="low" variant="quiet">
              Cancel it
            </Button>
          }
        />
      </>
    ),
  },
} satisfies Meta<typeof Dialog>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};
