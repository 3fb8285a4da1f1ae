import type { Meta, StoryObj } from '@storybook/react-vite';
import { Text } from '../text/index.ts';
import { VisuallyHidden } from './index.ts';

const meta: Meta = {
  title: 'Components/VisuallyHidden',
  component: VisuallyHidden,
};

export default meta;
type Story = StoryObj;

export const Said: Story = {
  render: () => (
    <Text>
      Seen <VisuallyHidden>and said</VisuallyHidden>
    </Text>
  ),
};
