import { describeComponent } from '../../testing/describe-component.tsx';
import { Menu } from './index.ts';

describeComponent('Menu', {
  render: props => (
    <Menu
      trigger={<button type="button">Account</button>}
      items={[
        { id: 'orders', label: 'Orders', href: '/en/orders' },
        { id: 'line', separator: true },
        { id: 'out', label: 'Sign out' },
      ]}
      defaultOpen
      {...props}
    />
  ),
  element: HTMLDivElement,
  portal: true,
});
