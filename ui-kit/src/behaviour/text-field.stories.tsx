import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import component, { States } from '../components/text-field/text-field.stories.tsx';

const meta = { ...component, title: 'Behaviour/TextField', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const Written: Story = {
  ...States,
  play: async ({ canvas, userEvent }) => {
    const code = canvas.getByRole('textbox', { name: 'Postal code' });
    await expect(code).toBeInvalid();
    await expect(code).toHaveAccessibleDescription(/has five digits/);
    await userEvent.click(canvas.getByText('Postal code'));
    await expect(code).toHaveFocus();
    await userEvent.type(code, '2');
    await expect(code).toHaveValue('03052');
    await expect(canvas.getByRole('textbox', { name: 'Coupon' })).toBeDisabled();
  },
};
