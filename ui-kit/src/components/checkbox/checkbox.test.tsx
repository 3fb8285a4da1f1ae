import { screen } from '@testing-library/react';
import { describeComponent } from '../../testing/describe-component.tsx';
import { Checkbox } from './index.ts';

describeComponent('Checkbox', {
  render: props => <Checkbox label="Celadon" count={19} {...props} />,
  element: HTMLInputElement,
  classOn: 'root',
  holds: {
    render: ({ value, initial, onChange }) => (
      <Checkbox
        label="Celadon"
        checked={value}
        defaultChecked={initial}
        onChange={event => onChange(event.target.checked)}
      />
    ),
    first: false,
    second: true,
    change: user => user.click(screen.getByRole('checkbox')),
    read: () => screen.getByRole<HTMLInputElement>('checkbox').checked,
  },
});
