import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import component, { InError } from '../components/text-area/text-area.stories.tsx';

const meta = { ...component, title: 'Behaviour/TextArea', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const Written: Story = {
  ...InError,
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('textbox', { name: 'What broke' });
    await expect(field).toHaveAccessibleDescription(/A few words more/);
    await userEvent.click(canvas.getByText('What broke'));
    await expect(field).toHaveFocus();
    await userEvent.type(field, ' and the foot');
    await expect(field).toHaveValue('The rim and the foot');
  },
};
