import { screen } from '@testing-library/react';
import { describeComponent } from '../../testing/describe-component.tsx';
import { Select } from './index.ts';

describeComponent('Select', {
  render: props => <Select label="Order" options={[{ value: 'new', label: 'Newest first' }]} {...props} />,
  element: HTMLSelectElement,
  classOn: 'root',
  holds: {
    render: ({ value, initial, onChange }) => (
      <Select
        label="Order"
        options={[
          { value: 'new', label: 'Newest first' },
          { value: 'low', label: 'Lowest price' },
        ]}
        value={value}
        defaultValue={initial}
        onChange={event => onChange(event.target.value)}
      />
    ),
    first: 'new',
    second: 'low',
    change: user => user.selectOptions(screen.getByRole('combobox'), 'low'),
    read: () => screen.getByRole<HTMLSelectElement>('combobox').value,
  },
});
