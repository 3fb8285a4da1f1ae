import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { KitProvider, useKitLocale } from './index.ts';

function Locale() {
  return <p>{useKitLocale()}</p>;
}

it('gives the locale to everything below, and is English outside', () => {
  const { rerender } = render(<Locale />);
  expect(screen.getByText('en')).toBeDefined();
  rerender(
    <KitProvider locale="ko">
      <Locale />
    </KitProvider>,
  );
  expect(screen.getByText('ko')).toBeDefined();
});

it('is one context for every copy of the kit on a page', async () => {
  vi.resetModules();
  const copy = await import('./index.ts');
  expect(copy.KitProvider).not.toBe(KitProvider);
  render(
    <copy.KitProvider locale="ko">
      <Locale />
    </copy.KitProvider>,
  );
  expect(screen.getByText('ko')).toBeDefined();
});
