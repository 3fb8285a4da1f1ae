import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { RadioGroup } from './index.ts';

describeComponent('RadioGroup', {
  render: props => (
    <RadioGroup
      legend="Size"
      name="size"
      look="chips"
      showChoice
      defaultValue="low"
      options={[
        { value: 'low', label: 'Low, 140 ml' },
        { value: 'pair', label: 'Pair', disabled: true },
      ]}
      {...props}
    />
  ),
  element: HTMLFieldSetElement,
  holds: {
    render: ({ value, initial, onChange }) => (
      <RadioGroup
        legend="Size"
        name="size"
        options={[
          { value: 'low', label: 'Low' },
          { value: 'tall', label: 'Tall' },
        ]}
        value={value}
        defaultValue={initial}
        onValueChange={onChange}
      />
    ),
    first: 'low',
    second: 'tall',
    change: user => user.click(screen.getByRole('radio', { name: 'Tall' })),
    read: () => screen.getAllByRole<HTMLInputElement>('radio').find(radio => radio.checked)?.value,
  },
});

describe('RadioGroup', () => {
  const options = [
    { value: 'low', label: 'Low' },
    { value: 'tall', label: 'Tall' },
    { value: 'pair', label: 'Pair', disabled: true },
  ];

  it('says what is chosen, moves with the arrow keys, and leaves out what is not there', async () => {
    const change = vi.fn();
    render(
      <RadioGroup
        legend="Size"
        name="size"
        look="chips"
        showChoice
        defaultValue="low"
        options={options}
        onValueChange={change}
      />,
    );
    expect(screen.getByRole('group', { name: 'Size Low' })).toBeDefined();
    await userEvent.click(screen.getByRole('radio', { name: 'Low' }));
    await userEvent.keyboard('{ArrowDown}');
    expect(change.mock.calls).toEqual([['tall']]);
    expect(screen.getByRole('group', { name: 'Size Tall' })).toBeDefined();
    await userEvent.click(screen.getByRole('radio', { name: 'Pair' }));
    expect(change).toHaveBeenCalledTimes(1);
  });

  it('is sent with its form', () => {
    render(
      <form data-testid="form">
        <RadioGroup legend="Size" name="size" defaultValue="tall" options={options} />
      </form>,
    );
    expect(new FormData(screen.getByTestId('form') as HTMLFormElement).get('size')).toBe('tall');
  });
});
