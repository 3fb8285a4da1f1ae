import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { ToastProvider, useToast } from './index.ts';

describeComponent('ToastProvider', {
  render: props => <ToastProvider {...props}>Page</ToastProvider>,
  element: HTMLDivElement,
  portal: true,
});

describe('useToast', () => {
  function Add({ onPress }: { onPress: () => void }) {
    const toast = useToast();
    const show = () => toast.show({ message: 'Bare-clay cup is in the cart.', action: { label: 'Undo', onPress } });
    return (
      <button type="button" onClick={show}>
        Add
      </button>
    );
  }

  it('leads somewhere by a link, not by a button that looks like one', async () => {
    const action = { label: 'See cart', href: '/en/cart' };
    function Tell() {
      const toast = useToast();
      return (
        <button type="button" onClick={() => toast.show({ message: 'It is in the cart.', action })}>
          Tell
        </button>
      );
    }
    render(
      <ToastProvider>
        <Tell />
      </ToastProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Tell' }));
    expect((await screen.findByRole('link', { name: 'See cart' })).getAttribute('href')).toBe('/en/cart');
    expect(screen.queryByRole('button', { name: 'See cart' })).toBeNull();
  });

  it('says what was done, and offers one thing to do about it', async () => {
    const undo = vi.fn();
    render(
      <ToastProvider>
        <Add onPress={undo} />
      </ToastProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect((await screen.findAllByText('Bare-clay cup is in the cart.')).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });

  it('shows nothing and harms nothing outside a provider', async () => {
    render(<Add onPress={() => {}} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.queryByText('Bare-clay cup is in the cart.')).toBeNull();
  });
});
