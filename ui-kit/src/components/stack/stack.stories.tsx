import type { Meta, StoryObj } from '@storybook/react-vite';
import { Card } from '../card/index.ts';
import { Row, Stack } from './index.ts';

const meta: Meta = {
  title: 'Components/Stack',
  component: Stack,
};

export default meta;
type Story = StoryObj;

export const Stacks: Story = {
  render: () => (
    <Stack gap={3}>
      <Card>One</Card>
      <Card>Two</Card>
    </Stack>
  ),
};

export const Rows: Story = {
  render: () => (
    <Row gap={3} justify="between" wrap>
      <Card>One</Card>
      <Card>Two</Card>
    </Row>
  ),
};
