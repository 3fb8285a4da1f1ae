import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { Combobox } from './index.ts';

describeComponent('Combobox', {
  render: props => <Combobox label="Kiln" items={[{ value: 'baekun', label: 'Baekun Kiln' }]} {...props} />,
  element: HTMLInputElement,
  classOn: 'root',
  // Without JavaScript it is a select of the same height.
  growsWithScript: true,
});

describe('Combobox', () => {
  const items = [
    { value: 'baekun', label: 'Baekun Kiln' },
    { value: 'oeam', label: 'Oeam Onggi' },
  ];

  it('finds by typing and chooses with Enter', async () => {
    const change = vi.fn();
    render(<Combobox label="Kiln" items={items} onValueChange={change} />);
    await userEvent.type(screen.getByRole('combobox', { name: 'Kiln' }), 'oe');
    await screen.findByRole('option', { name: 'Oeam Onggi' });
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await vi.waitFor(() => expect(change.mock.calls).toEqual([['oeam']]));
  });

  it('is a native select in the HTML of a server', () => {
    expect(renderToString(<Combobox label="Kiln" name="kiln" items={items} />)).toContain('<select');
  });
});
