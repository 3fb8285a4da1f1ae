import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import component, { Playground } from '../components/breadcrumbs/breadcrumbs.stories.tsx';

const meta = { ...component, title: 'Behaviour/Breadcrumbs', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const LeadsBack: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    const trail = within(canvas.getByRole('navigation'));
    const [first] = trail.getAllByRole('link');
    await userEvent.tab();
    await expect(first).toHaveFocus();
    await expect(trail.getAllByRole('listitem').at(-1)?.querySelector('[aria-current="page"]')).not.toBeNull();
  },
};
