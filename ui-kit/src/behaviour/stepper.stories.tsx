import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Step, Steps } from '../components/stepper/index.ts';

const meta = {
  title: 'Behaviour/Stepper',
  component: Step,
  tags: ['!autodocs'],
  args: { number: 1, title: 'Contact', state: 'done', children: 'reader@mail.example', onChange: fn() },
  render: args => (
    <Steps>
      <Step {...args} />
      <Step number={2} title="Delivery" state="now" />
    </Steps>
  ),
} satisfies Meta<typeof Step>;

export default meta;

export const BackToAStep: StoryObj<typeof meta> = {
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('region', { name: /Delivery/ })).toHaveAttribute('aria-current', 'step');
    await userEvent.click(canvas.getByRole('button', { name: 'Change Contact' }));
    await expect(args.onChange).toHaveBeenCalledTimes(1);
  },
};
