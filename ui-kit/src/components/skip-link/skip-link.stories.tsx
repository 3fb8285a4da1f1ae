import type { Meta, StoryObj } from '@storybook/react-vite';
import { SkipLink } from './index.ts';

const meta: Meta = {
  title: 'Components/SkipLink',
  component: SkipLink,
};

export default meta;
type Story = StoryObj;

/** Press Tab. */
export const WhenFocused: Story = {
  render: () => (
    <>
      <SkipLink href="#here" />
      <p id="here" tabIndex={-1}>
        Press Tab to see it.
      </p>
    </>
  ),
};
