import { create } from 'storybook/theming';

/** Paper and ink around the stories, as on the store. Storybook's theming knows no oklch: hex of the tokens' values. */
export const paper = create({
  base: 'light',
  brandTitle: 'Maru ui-kit',
  brandUrl: './',
  appBg: '#f7f3f0',
  appContentBg: '#f7f3f0',
  appPreviewBg: '#f7f3f0',
  appBorderColor: '#d6d3ce',
  appBorderRadius: 2,
  barBg: '#f7f3f0',
  barTextColor: '#5e5853',
  barSelectedColor: '#221e1c',
  barHoverColor: '#221e1c',
  colorPrimary: '#221e1c',
  colorSecondary: '#364b7b',
  textColor: '#221e1c',
  textMutedColor: '#5e5853',
  inputBg: '#fdfbf8',
  inputBorder: '#88827c',
  inputBorderRadius: 2,
  fontBase: '"Pretendard", "Pretendard Fallback", -apple-system, "Apple SD Gothic Neo", sans-serif',
});
