import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import component, { Playground } from '../components/tooltip/tooltip.stories.tsx';

const meta = { ...component, title: 'Behaviour/Tooltip', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const UnderTheFocus: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'In scale' })).toHaveFocus();
    const tip = await screen.findByText('Beside a 20 cm rule and a persimmon');
    await waitFor(() => expect(tip).toBeVisible());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('Beside a 20 cm rule and a persimmon')).toBeNull());
  },
};
