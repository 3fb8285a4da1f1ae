import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { won } from '../../testing/samples.ts';
import { KitProvider } from '../kit-provider/index.ts';
import { formatMoney, Price } from './index.ts';

describeComponent('Price', {
  render: props => <Price value={won(38000)} was={won(42000)} {...props} />,
  element: HTMLSpanElement,
});

describe('formatMoney', () => {
  it.each([
    [0, '₩0', '0원'],
    [38000, '₩38,000', '38,000원'],
    [1234567, '₩1,234,567', '1,234,567원'],
    [-6000, '−₩6,000', '−6,000원'],
  ])('writes %d as %s and %s', (amount, en, ko) => {
    expect(formatMoney(won(amount), 'en')).toBe(en);
    expect(formatMoney(won(amount), 'ko')).toBe(ko);
  });

  it('follows the page and says which price was before', () => {
    const { container } = render(
      <KitProvider locale="ko">
        <Price value={won(185000)} was={won(178000)} />
      </KitProvider>,
    );
    expect(container.textContent).toBe('이전 값 178,000원 지금 값 185,000원');
  });
});
