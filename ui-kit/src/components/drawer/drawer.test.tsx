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
});
