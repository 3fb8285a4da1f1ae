import type { Meta, StoryObj } from '@storybook/react-vite';
import { Checkbox } from '../checkbox/index.ts';
import { Fieldset } from './index.ts';

const meta: Meta = {
  title: 'Components/Fieldset',
  component: Fieldset,
};

export default meta;
type Story = StoryObj;

export const Facet: Story = {
  render: () => (
    <Fieldset legend="Glaze" legendLook="name">
      <Checkbox label="White porcelain" count={31} />
      <Checkbox label="Celadon" count={19} defaultChecked />
    </Fieldset>
  ),
};

export const InError: Story = {
  render: () => (
    <Fieldset legend="How should we reach you?" error="One of the two is needed.">
      <Checkbox label="Mail" />
      <Checkbox label="Telephone" />
    </Fieldset>
  ),
};
