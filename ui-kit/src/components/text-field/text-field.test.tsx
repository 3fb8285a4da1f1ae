import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { TextField } from './index.ts';

describeComponent('TextField', {
  render: props => <TextField label="Postal code" hint="Five digits" error="This one has four." {...props} />,
  element: HTMLInputElement,
  classOn: 'root',
  holds: {
    render: ({ value, initial, onChange }) => (
      <TextField label="Code" value={value} defaultValue={initial} onChange={event => onChange(event.target.value)} />
    ),
    first: '0415',
    second: '04157',
    change: user => user.type(screen.getByRole('textbox'), '7'),
    read: () => screen.getByRole<HTMLInputElement>('textbox').value,
  },
});

describe('TextField', () => {
  it('ties hint and error to the input, and marks it invalid', () => {
    render(<TextField label="Postal code" hint="Five digits" error="This one has four." />);
    const input = screen.getByRole('textbox', { name: 'Postal code', description: 'Five digits This one has four.' });
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('says that it is optional', () => {
    render(<TextField label="Telephone" optional />);
    expect(screen.getByRole('textbox', { name: 'Telephone (optional)' })).toBeDefined();
  });
});
