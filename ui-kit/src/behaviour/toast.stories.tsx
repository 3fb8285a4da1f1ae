import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import component, { Added } from '../components/toast/toast.stories.tsx';

const meta = { ...component, title: 'Behaviour/Toast', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const SaidAndDismissed: Story = {
  ...Added,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Add to cart' }));
    const link = await screen.findByRole('link', { name: 'See cart' });
    await expect(link).toHaveAttribute('href', '#cart');
    await userEvent.hover(link);
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'See cart' })).toBeNull());
  },
};

/** What failed stays until it is read. */
export const FailureStays: Story = {
  ...Added,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Fail' }));
    await screen.findAllByText('The cup did not get into the cart.');
    const shown = document.querySelector('[data-tone="danger"]') as HTMLElement;
    await waitFor(() => expect(shown).toBeVisible());
    await userEvent.hover(shown);
    // Said at once by an alert of its own; the toast itself is hidden from assistive technology until F6 enters it.
    await userEvent.click(await screen.findByRole('button', { name: 'Close', hidden: true }));
    await waitFor(() => expect(screen.queryByText('The cup did not get into the cart.')).toBeNull());
  },
};
