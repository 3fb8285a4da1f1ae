import { describeComponent } from '../../testing/describe-component.tsx';
import { Breadcrumbs } from './index.ts';

describeComponent('Breadcrumbs', {
  render: props => <Breadcrumbs items={[{ label: 'Maru', href: '/en' }, { label: 'Tea' }]} {...props} />,
  element: HTMLElement,
});
