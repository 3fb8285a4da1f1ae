import { render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Link } from '../components/link/index.ts';
import { deprecated } from './deprecated.ts';

afterEach(() => vi.unstubAllEnvs());

it('names the replacement, once for each use', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  deprecated('Thing', 'look="old"', 'look="new"');
  deprecated('Thing', 'look="old"', 'look="new"');
  deprecated('Thing', 'size="tiny"', 'size="small"');
  expect(warn.mock.calls).toEqual([
    ['@maru/ui-kit: Thing look="old" is deprecated, use look="new".'],
    ['@maru/ui-kit: Thing size="tiny" is deprecated, use size="small".'],
  ]);
});

it('says nothing in production', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubEnv('NODE_ENV', 'production');
  deprecated('Thing', 'in production', 'nothing');
  expect(warn).not.toHaveBeenCalled();
});

it('is heard where a link is drawn as a button, and nowhere else', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  render(<Link href="/en">Home</Link>);
  expect(warn).not.toHaveBeenCalled();
  render(<Link render={<button type="button" />}>Remove</Link>);
  render(<Link render={<button type="button" />}>Remove</Link>);
  expect(warn.mock.calls).toEqual([[expect.stringContaining('use LinkButton.')]]);
});
