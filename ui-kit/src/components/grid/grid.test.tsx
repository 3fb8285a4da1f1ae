import { describeComponent } from '../../testing/describe-component.tsx';
import { Cell, Grid } from './index.ts';

describeComponent('Grid', {
  render: props => (
    <Grid {...props}>
      <Cell span={4}>One</Cell>
    </Grid>
  ),
  element: HTMLDivElement,
});

describeComponent('Cell', {
  render: props => (
    <Cell span={4} start={2} {...props}>
      One
    </Cell>
  ),
  element: HTMLDivElement,
});
