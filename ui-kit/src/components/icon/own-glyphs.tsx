import type { ComponentPropsWithRef } from 'react';

type GlyphProps = ComponentPropsWithRef<'svg'>;

const line = {
  viewBox: '0 0 20 20',
  fill: 'none',
  stroke: 'currentColor',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

export function PersimmonGlyph(props: GlyphProps) {
  return (
    <svg aria-hidden="true" {...line} {...props}>
      <path d="M10 6.5C6 6.5 3 9.5 3 13.2 3 16 5.5 17 10 17s7-1 7-3.8C17 9.5 14 6.5 10 6.5Z" />
      <path d="M10 6.5C9 4.5 7.3 3.3 5 3.2c.3 2 2 3.3 5 3.3Zm0 0c1-2 2.7-3.2 5-3.3-.3 2-2 3.3-5 3.3Z" />
    </svg>
  );
}

export function JarGlyph(props: GlyphProps) {
  return (
    <svg aria-hidden="true" {...line} {...props}>
      <path d="M7.25 3.25h5.5M7.5 3.25c.1.9-.1 1.5-1 2A6.6 6.6 0 0 0 3.1 11c0 2.700 1.700 4.700 4.150 5.750h5.500C15.200 15.700 16.900 13.700 16.900 11A6.600 6.600 0 0 0 13.500 5.250c-.900-.500-1.100-1.100-1-2" />
    </svg>
  );
}
