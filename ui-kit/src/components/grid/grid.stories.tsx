import type { Meta, StoryObj } from '@storybook/react-vite';
import { Card } from '../card/index.ts';
import { Cell, Grid } from './index.ts';

const meta: Meta = {
  title: 'Components/Grid',
  component: Grid,
};

export default meta;
type Story = StoryObj;

/** Spans from 1024 px on; whole rows below. */
export const Columns: Story = {
  render: () => (
    <Grid>
      <Cell span={4}>
        <Card>4</Card>
      </Cell>
      <Cell span={4}>
        <Card>4</Card>
      </Cell>
      <Cell span={4}>
        <Card>4</Card>
      </Cell>
      <Cell span={5}>
        <Card>5</Card>
      </Cell>
      <Cell span={6} start={7}>
        <Card>6 from 7</Card>
      </Cell>
    </Grid>
  ),
};
