import { afterEach, describe, expect, it } from 'vitest';
import { keepPseudo, pseudo } from './pseudo-locale.ts';

const settle = () => new Promise(resolve => setTimeout(resolve));

describe('pseudo', () => {
  it.each(['Add to cart', 'See the winter pieces', 'Rhythm', 'The price has changed since you added it'])(
    'makes “%s” 40 % longer, with accents and brackets',
    text => {
      const letters = (value: string) => value.replace(/[^\p{L}]/gu, '').length;
      const shown = pseudo(text);
      expect(letters(shown) / letters(text)).toBeCloseTo(1.4, 0);
      expect(letters(shown)).toBeGreaterThanOrEqual(Math.floor(letters(text) * 1.4));
      expect(shown).toMatch(/^\[.*\]$/);
      expect(shown).not.toMatch(/[a-zA-Z]/);
    },
  );

  it('leaves digits, prices and single letters as they are', () => {
    expect(pseudo('₩38,000')).toBe('₩38,000');
    expect(pseudo('12')).toBe('12');
    expect(pseudo('x')).toBe('x');
  });

  it('keeps the spaces around a text', () => {
    expect(pseudo(' of ')).toMatch(/^ \[.*\] $/);
  });
});

describe('keepPseudo', () => {
  afterEach(() => document.body.replaceChildren());

  it('shows what is there and what comes later, and puts all back', async () => {
    document.body.innerHTML = '<p>Cart</p><input placeholder="Name" /><code>Button</code>';
    const stop = keepPseudo(document.body);
    expect(document.querySelector('p')?.textContent).toBe(pseudo('Cart'));
    expect(document.querySelector('input')?.placeholder).toBe(pseudo('Name'));
    expect(document.querySelector('code')?.textContent).toBe('Button');
    document.body.append(Object.assign(document.createElement('b'), { textContent: 'Total' }));
    (document.querySelector('p')?.firstChild as Text).data = 'Full';
    await settle();
    expect(document.querySelector('b')?.textContent).toBe(pseudo('Total'));
    expect(document.querySelector('p')?.textContent).toBe(pseudo('Full'));
    stop();
    expect(document.body.textContent).toBe('FullButtonTotal');
    expect(document.querySelector('input')?.placeholder).toBe('Name');
  });
});
