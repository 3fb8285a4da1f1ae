const LENGTHS = ['px', 'rem', 'pt', 'pc', 'cm', 'mm', 'in', 'Q'];
const message =
  'Use a token of the kit (ui-kit/src/tokens/generated/tokens.css): a literal follows no scheme, contrast or density.';

/** Colour and space of every room but the kit: tokens only. */
export default {
  rules: {
    'color-no-hex': [true, { message }],
    'color-named': ['never', { message }],
    'function-disallowed-list': [
      ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'],
      { message },
    ],
    'declaration-property-unit-disallowed-list': [
      { '/^(scroll-)?(margin|padding)/': LENGTHS, '/^(row-|column-|grid-|grid-row-|grid-column-)?gap$/': LENGTHS },
      { message },
    ],
  },
};
