import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/index.ts';
import { DialogClose } from '../dialog/index.ts';
import { Drawer } from './index.ts';

const meta = {
  title: 'Components/Drawer',
  component: Drawer,
  args: {
    title: 'Narrow the list',
    trigger: <Button variant="quiet">Narrow the list</Button>,
    children: 'Facets',
    footer: <DialogClose render={<Button wide>Show 38 pieces</Button>} />,
  },
} satisfies Meta<typeof Drawer>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};
