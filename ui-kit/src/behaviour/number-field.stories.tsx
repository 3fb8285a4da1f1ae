import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import component, { Playground } from '../components/number-field/number-field.stories.tsx';

const meta = { ...component, title: 'Behaviour/NumberField', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const KeptInRange: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('spinbutton', { name: 'Guests' });
    await expect(field).toHaveAccessibleDescription('At most eight');
    await userEvent.clear(field);
    await userEvent.type(field, '9');
    await userEvent.tab();
    await expect(field).toHaveValue(8);
  },
};
