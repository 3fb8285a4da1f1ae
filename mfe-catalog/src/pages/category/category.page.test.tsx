import { answerNever, answerProblem, type FakeRequest, renderRemote } from '@maru/shell/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { remote } from '../../remote.tsx';
import { categoryPage, pieces } from '../../test/fixtures.ts';

const PATH = '/api/catalog/pages/category/{category}';

/** Two parts of eight and three pieces; a glaze leaves two of them, and `nothing` none. */
function answer({ query }: FakeRequest) {
  if (query.get('q') === 'nothing')
    return categoryPage('en', { items: [], total: 0, nextCursor: null, priceRange: null });
  if (query.has('glaze')) return categoryPage('en', { items: pieces('en', 2), total: 2, nextCursor: null });
  if (query.get('cursor') === 'after-8') {
    return categoryPage('en', { items: pieces('en', 3, 8), nextCursor: null });
  }
  return categoryPage('en');
}

const shown = () => screen.queryAllByRole('heading', { level: 3 }).map(heading => heading.textContent);
const show = (path: string) => renderRemote(remote, path, { gateway: { [PATH]: answer } });

// The sheet of narrow windows is a popover, which a browser's imitation hides; in a wide window the stylesheet shows it.
beforeEach(() => {
  const wide = document.head.appendChild(document.createElement('style'));
  wide.textContent = '[popover] { display: block !important }';
  return () => wide.remove();
});

describe('choosing', () => {
  it('puts a choice into the address and shows the list of it, with a chip that takes it back', async () => {
    const page = await show('/c/tea');
    await userEvent.click(screen.getByRole('checkbox', { name: /Celadon/ }));
    await waitFor(() => expect(shown()).toHaveLength(2));
    expect(page.location()).toBe('/en/c/tea?glaze=celadon');
    const chips = screen.getByRole('list', { name: 'Chosen' });
    await userEvent.click(within(chips).getByRole('link', { name: /Celadon/ }));
    await waitFor(() => expect(page.location()).toBe('/en/c/tea'));
    await waitFor(() => {
      expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Celadon/ }).checked).toBe(false);
    });
  });

  it('shows a choice at once, before the list of it is there', async () => {
    const gateway = {
      [PATH]: (request: FakeRequest) => (request.query.has('glaze') ? answerNever() : answer(request)),
    };
    await renderRemote(remote, '/c/tea', { gateway });
    await userEvent.click(screen.getByRole('checkbox', { name: /Celadon/ }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Celadon/ }).checked).toBe(true);
    expect(screen.getByRole('region', { name: '11 pieces' }).getAttribute('aria-busy')).toBe('true');
  });

  it('keeps a choice of another facet beside it', async () => {
    const page = await show('/c/tea?glaze=celadon');
    await userEvent.click(screen.getByRole('checkbox', { name: /Seomjin/ }));
    await waitFor(() => expect(page.location()).toBe('/en/c/tea?glaze=celadon&kiln=seomjin'));
  });

  it('offers no facet whose one value every piece has', async () => {
    await show('/c/tea');
    expect(screen.queryByText('Wood kiln')).toBeNull();
    expect(screen.queryByText('Fire')).toBeNull();
  });

  it('changes the order and asks the gateway for it', async () => {
    const page = await show('/c/tea');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Price, low to high');
    await waitFor(() => expect(page.location()).toBe('/en/c/tea?sort=price-asc'));
    expect(page.gateway.reads().at(-1)).toBe('/api/catalog/pages/category/tea?sort=price-asc');
  });

  it('is a plain GET form whose order belongs to it, for those without script', async () => {
    await show('/c/tea?glaze=celadon');
    const form = screen.getByRole('form', { name: 'Narrow the list' }) as HTMLFormElement;
    expect(form.method).toBe('get');
    expect(new URL(form.action).pathname).toBe('/en/c/tea');
    expect([...new FormData(form)]).toEqual(
      expect.arrayContaining([
        ['glaze', 'celadon'],
        ['sort', 'featured'],
        ['priceMin', '24000'],
        ['priceMax', '185000'],
      ]),
    );
  });

  it('counts a whole range of prices as no choice', async () => {
    await show('/c/tea?priceMin=24000&priceMax=185000');
    expect(screen.queryByRole('list', { name: 'Chosen' })).toBeNull();
  });

  it('shows a narrower range of prices as a chip', async () => {
    await show('/c/tea?priceMin=30000');
    expect(screen.getByRole('list', { name: 'Chosen' }).textContent).toContain('₩30,000–₩185,000');
  });
});

describe('more', () => {
  it('adds the next part to the shelf under an address of its own, and says how far it is', async () => {
    const page = await show('/c/tea');
    expect(shown()).toHaveLength(8);
    await userEvent.click(screen.getByRole('link', { name: 'Show 3 more' }));
    await waitFor(() => expect(shown()).toHaveLength(11));
    expect(page.location()).toBe('/en/c/tea?cursor=after-8');
    expect(page.shell.announced).toContain('Showing 11 of 11 pieces');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Tea bowl 9' }));
  });

  it('opened at a later part shows that part and the way to the first', async () => {
    const page = await show('/c/tea?cursor=after-8');
    expect(shown()).toEqual(['Tea bowl 9', 'Tea bowl 10', 'Tea bowl 11']);
    await userEvent.click(screen.getByRole('link', { name: 'From the first piece' }));
    await waitFor(() => expect(page.location()).toBe('/en/c/tea'));
  });
});

describe('nothing to show', () => {
  it('says what was looked for and leads to all pieces', async () => {
    await show('/c/all?q=nothing');
    expect(screen.getByRole('heading', { name: 'Nothing for “nothing”' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See all pieces' }).getAttribute('href')).toBe('/en/c/all');
  });

  it('helps on when there is no such kind', async () => {
    const page = await renderRemote(remote, '/c/unknown', { gateway: { [PATH]: answerProblem('category-not-found') } });
    expect(screen.getByRole('heading', { level: 1, name: 'There is no such kind' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'All pieces' }).getAttribute('href')).toBe('/en/c/all');
    expect(page.shell.titles.at(-1)).toBe('There is no such kind');
  });

  it('leaves any other failure to the shell', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await renderRemote(remote, '/c/tea', { gateway: { [PATH]: answerProblem('service-unavailable') } });
    expect(screen.getByRole('alert').textContent).toContain('service-unavailable');
  });
});
