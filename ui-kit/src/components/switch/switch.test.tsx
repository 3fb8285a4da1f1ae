import { screen } from '@testing-library/react';
import { describeComponent } from '../../testing/describe-component.tsx';
import { Switch } from './index.ts';

describeComponent('Switch', {
  render: props => <Switch label="Show owners" {...props} />,
  element: HTMLInputElement,
  classOn: 'root',
  holds: {
    render: ({ value, initial, onChange }) => (
      <Switch
        label="Show owners"
        checked={value}
        defaultChecked={initial}
        onChange={event => onChange(event.target.checked)}
      />
    ),
    first: false,
    second: true,
    change: user => user.click(screen.getByRole('switch')),
    read: () => screen.getByRole<HTMLInputElement>('switch').checked,
  },
});
