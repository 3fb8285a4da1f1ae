import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import component, { FourPictures } from '../components/gallery/gallery.stories.tsx';

const meta = { ...component, title: 'Behaviour/Gallery', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const Enlarged: Story = {
  ...FourPictures,
  play: async ({ canvas, userEvent }) => {
    const link = canvas.getByRole('link', { name: 'Larger: The cup' });
    await userEvent.click(link);
    const dialog = within(canvas.getByRole('dialog', { name: 'The cup' }));
    await expect(dialog.getByText('1 of 4')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Previous picture' })).toBeDisabled();
    await userEvent.click(dialog.getByRole('button', { name: 'Next picture' }));
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('dialog', { name: 'The rim' })).toHaveTextContent('3 of 4');
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await expect(link).toHaveFocus();
  },
};
