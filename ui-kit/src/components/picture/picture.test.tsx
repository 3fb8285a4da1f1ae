import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { samplePicture } from '../../testing/samples.ts';
import { Picture } from './index.ts';

describeComponent('Picture', {
  render: props => <Picture picture={samplePicture('cup', 'Bare-clay cup')} sizes="50vw" {...props} />,
  element: HTMLSpanElement,
});

describe('Picture', () => {
  const picture = { ...samplePicture('cup', 'A cup'), src: '/media/cup-{width}.{format}', formats: ['avif', 'webp'] };

  it('offers every width in every format, best first, and keeps its proportions', () => {
    const { container } = render(<Picture picture={picture} sizes="50vw" />);
    const source = container.querySelector('source');
    expect(source?.getAttribute('type')).toBe('image/avif');
    expect(source?.getAttribute('srcset')).toBe('/media/cup-400.avif 400w, /media/cup-800.avif 800w');
    const image = screen.getByRole('img', { name: 'A cup' });
    expect(image.getAttribute('srcset')).toBe('/media/cup-400.webp 400w, /media/cup-800.webp 800w');
    expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['800', '1000']);
    expect(image.getAttribute('loading')).toBe('lazy');
  });

  it('is loaded at once and first when the page waits for it', () => {
    render(<Picture picture={picture} sizes="50vw" priority />);
    const image = screen.getByRole('img');
    expect(image.getAttribute('loading')).toBe('eager');
    expect(image.getAttribute('fetchpriority')).toBe('high');
  });

  it('draws a grid of colours until then, without a style attribute', () => {
    const { container } = render(
      <Picture picture={{ ...picture, placeholder: '2x1:b8b0a6,#94806a' }} sizes="50vw" decorative />,
    );
    const cells = [...container.querySelectorAll('rect')].map(cell => [
      cell.getAttribute('x'),
      cell.getAttribute('fill'),
    ]);
    expect(cells).toEqual([
      ['0', '#b8b0a6'],
      ['1', '#94806a'],
    ]);
    expect(container.querySelector('[style]')).toBeNull();
  });
});
