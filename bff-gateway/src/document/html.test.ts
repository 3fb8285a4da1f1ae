import { expect, it } from 'vitest';
import { attributes, escapeHtml, scriptJson } from './html.ts';

it('writes JSON that cannot end its script', () => {
  const text = scriptJson({ a: '</script><!--\u2028' });
  expect(text).not.toMatch(/[<\u2028]/);
  expect(JSON.parse(text)).toEqual({ a: '</script><!--\u2028' });
});

it('escapes texts and attributes', () => {
  expect(escapeHtml(`<b>"'&`)).toBe('&lt;b&gt;&quot;&#39;&amp;');
  expect(attributes({ href: '"><script>', crossorigin: true, media: undefined })).toBe(
    ' href="&quot;&gt;&lt;script&gt;" crossorigin',
  );
});
