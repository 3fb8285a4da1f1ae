import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { Quantity } from './index.ts';

describeComponent('Quantity', {
  render: props => <Quantity label="Quantity" name="quantity" max={3} {...props} />,
  element: HTMLInputElement,
  classOn: 'root',
  holds: {
    render: ({ value, initial, onChange }) => (
      <Quantity label="Quantity" max={3} value={value} defaultValue={initial} onValueChange={onChange} />
    ),
    first: 1,
    second: 2,
    change: user => user.click(screen.getAllByRole('button').at(-1) as HTMLElement),
    read: () => Number(document.querySelector('input')?.value),
  },
});

describe('Quantity', () => {
  it('steps within its range, says the number, and keeps the focus at the end', async () => {
    const change = vi.fn();
    render(<Quantity label="Quantity" max={2} onValueChange={change} />);
    const more = screen.getByRole('button', { name: 'One more' });
    await userEvent.click(more);
    await userEvent.click(more);
    expect(change.mock.calls).toEqual([[2]]);
    expect(document.activeElement).toBe(more);
    expect(more.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('2')).toBeDefined();
  });

  it('takes a typed number, and brings one outside the range to the nearest when left', async () => {
    const change = vi.fn();
    render(<Quantity label="Quantity" max={5} onValueChange={change} />);
    const input = screen.getByRole('spinbutton', { name: 'Quantity' });
    await userEvent.clear(input);
    await userEvent.type(input, '9');
    expect(change).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(change.mock.calls).toEqual([[5]]);
    expect((input as HTMLInputElement).value).toBe('5');
  });

  it('goes back to the last number when left empty', async () => {
    render(<Quantity label="Quantity" defaultValue={3} max={5} />);
    const input = screen.getByRole('spinbutton', { name: 'Quantity' }) as HTMLInputElement;
    await userEvent.clear(input);
    await userEvent.tab();
    expect(input.value).toBe('3');
  });

  it('follows a value that the caller holds', async () => {
    const { rerender } = render(<Quantity label="Quantity" value={1} max={5} onValueChange={() => {}} />);
    await userEvent.click(screen.getByRole('button', { name: 'One more' }));
    const input = screen.getByRole('spinbutton') as HTMLInputElement;
    expect(input.value).toBe('1');
    rerender(<Quantity label="Quantity" value={4} max={5} onValueChange={() => {}} />);
    expect(input.value).toBe('4');
  });

  it('is a number input with its name in the HTML of a server, so that a form works without JavaScript', () => {
    const html = renderToString(<Quantity label="Quantity" name="quantity" defaultValue={2} max={18} />);
    const host = document.createElement('div');
    host.innerHTML = html;
    const input = host.querySelector<HTMLInputElement>('input[type="number"]');
    expect([input?.name, input?.value, input?.max]).toEqual(['quantity', '2', '18']);
    expect(host.firstElementChild?.hasAttribute('data-live')).toBe(false);
  });
});
