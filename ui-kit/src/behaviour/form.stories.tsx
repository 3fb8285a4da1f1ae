import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import component, { WithProblems } from '../components/form/form.stories.tsx';

const meta = { ...component, title: 'Behaviour/Form', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const LeadsToTheField: Story = {
  ...WithProblems,
  play: async ({ canvas, canvasElement, userEvent }) => {
    // The runner's page has another base: only the focus is followed here, not the address.
    canvasElement.addEventListener('click', event => event.preventDefault(), { once: true });
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
    await userEvent.click(canvas.getByRole('link', { name: /five digits/ }));
    await expect(canvas.getByRole('textbox', { name: 'Postal code' })).toHaveFocus();
  },
};
