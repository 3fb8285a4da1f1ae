import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { Button } from './index.ts';

describeComponent('Button', {
  render: props => <Button {...props}>Add to cart</Button>,
  element: HTMLButtonElement,
});

describe('Button', () => {
  it('is no submit button unless it says so', () => {
    render(<Button>Add</Button>);
    expect(screen.getByRole('button').getAttribute('type')).toBe('button');
  });

  it('takes no press while pending, and keeps focus and name', async () => {
    const press = vi.fn();
    const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    const page = (pending: boolean) => (
      <form onSubmit={submit}>
        <Button type="submit" pending={pending} onClick={press}>
          Pay
        </Button>
      </form>
    );
    const { rerender } = render(page(false));
    const button = screen.getByRole('button', { name: 'Pay' });
    await userEvent.click(button);
    rerender(page(true));
    await userEvent.click(button);
    await userEvent.keyboard('{Enter}');
    expect(press).toHaveBeenCalledTimes(1);
    expect(submit).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-busy')).toBe('true');
  });
});
