import type { Meta, StoryObj } from '@storybook/react-vite';
import { Text } from '../text/index.ts';
import { TextField } from '../text-field/index.ts';
import { Step, Steps } from './index.ts';

const meta: Meta = {
  title: 'Components/Stepper',
  component: Steps,
};

export default meta;
type Story = StoryObj;

export const OnOnePage: Story = {
  render: () => (
    <Steps>
      <Step number={1} title="Contact" state="done" onChange={() => {}}>
        <Text>reader@mail.example</Text>
      </Step>
      <Step number={2} title="Delivery" state="now">
        <TextField label="Address" />
      </Step>
      <Step number={3} title="Payment" state="next" />
    </Steps>
  ),
};
