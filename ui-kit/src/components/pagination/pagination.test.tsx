import { describe, expect, it } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { Pagination } from './index.ts';
import { pageList } from './page-list.ts';

describeComponent('Pagination', {
  render: props => <Pagination page={2} pages={9} hrefFor={page => `?page=${page}`} {...props} />,
  element: HTMLElement,
});

describe('pageList', () => {
  const shown = (page: number, pages: number) => pageList(page, pages).map(entry => entry.page ?? '…');

  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, '…', 9]],
    [4, 9, [1, 2, 3, 4, 5, '…', 9]],
    [5, 9, [1, '…', 4, 5, 6, '…', 9]],
  ])('of page %d in %d', (page, pages, expected) => {
    expect(shown(page, pages)).toEqual(expected);
  });
});
