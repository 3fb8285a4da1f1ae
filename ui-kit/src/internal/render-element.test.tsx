import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { expect, it } from 'vitest';
import { Button } from '../components/button/index.ts';

it('draws the element given, with joined classes, both refs and both handlers, its own first', async () => {
  const order: string[] = [];
  const outer = createRef<HTMLButtonElement>();
  const inner = createRef<HTMLAnchorElement>();
  render(
    <Button
      ref={outer}
      className="kit"
      onClick={() => order.push('component')}
      render={
        // biome-ignore lint/a11y/useValidAnchor: a link may also count its presses
        <a ref={inner} href="#cart" className="own" onClick={() => order.push('own')}>
          {null}
        </a>
      }
    >
      Go to payment
    </Button>,
  );
  const link = screen.getByRole('link', { name: 'Go to payment' });
  expect(link.classList.contains('kit')).toBe(true);
  expect(link.classList.contains('own')).toBe(true);
  expect(link.hasAttribute('type')).toBe(false);
  expect(inner.current).toBe(link);
  expect(outer.current).toBe(link);
  await userEvent.click(link);
  expect(order).toEqual(['own', 'component']);
});
