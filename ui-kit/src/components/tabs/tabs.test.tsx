import { describeComponent } from '../../testing/describe-component.tsx';
import { Tabs } from './index.ts';

describeComponent('Tabs', {
  render: props => (
    <Tabs
      label="About"
      items={[
        { value: 'care', label: 'Care', content: 'Soak it.' },
        { value: 'fire', label: 'Fire', content: 'Wood.' },
      ]}
      {...props}
    />
  ),
  element: HTMLDivElement,
});
