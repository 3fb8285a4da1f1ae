import { screen } from '@testing-library/react';
import { describeComponent } from '../../testing/describe-component.tsx';
import { Drawer } from './index.ts';

describeComponent('Drawer', {
  render: props => (
    <Drawer title="Narrow the list" footer="Show" defaultOpen {...props}>
      Facets
    </Drawer>
  ),
  element: HTMLDivElement,
  portal: true,
  holds: {
    render: ({ value, initial, onChange }) => (
      <Drawer title="Narrow" open={value} defaultOpen={initial} onOpenChange={onChange} />
    ),
    first: true,
    second: false,
    change: user => user.keyboard('{Escape}'),
    read: () => screen.queryByRole('dialog') !== null,
  },
});
