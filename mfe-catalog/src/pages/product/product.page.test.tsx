import { answerNever, answerProblem, renderRemote } from '@maru/shell/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { productPage, recommendations } from '../../test/fixtures.ts';

const PATH = '/api/catalog/pages/product/{slug}';
const RECOMMENDED = '/api/catalog/recommendations';
const answers = { [PATH]: productPage('en'), [RECOMMENDED]: recommendations('en') };
const AddToCart = ({ sku, available }: { sku: string; available: number | null }) => (
  <output aria-label="to add">{`${sku} ${available}`}</output>
);
const slots = { 'cart/add-to-cart': AddToCart };
const facts = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling;

describe('choosing a variant', () => {
  it('changes address, price, picture, measures and what the cart would take, and reads nothing', async () => {
    const page = await renderRemote(remote, '/p/bare-clay-cup', { gateway: answers, slots });
    const before = page.gateway.requests.length;
    await userEvent.click(screen.getByRole('radio', { name: 'Celadon' }));
    await waitFor(() => expect(page.location()).toBe('/en/p/bare-clay-cup?variant=bare-clay-cup-celadon-tall'));
    await userEvent.click(await screen.findByRole('radio', { name: 'Low, none now' }));
    await waitFor(() => expect(page.location()).toBe('/en/p/bare-clay-cup?variant=bare-clay-cup-celadon-low'));
    await screen.findByText('bare-clay-cup-celadon-low 0');
    expect(screen.getByRole('img', { name: 'The cup in celadon' })).toBeTruthy();
    expect(facts('Size')?.textContent).toContain('8.2 cm across, 6.2 cm high');
    expect(facts('Icheon')?.textContent).toContain('None now');
    expect(page.gateway.requests).toHaveLength(before);
  });

  it('tells other rooms and the ear', async () => {
    const page = await renderRemote(remote, '/p/bare-clay-cup', { gateway: answers, slots });
    await userEvent.click(screen.getByRole('radio', { name: 'Celadon' }));
    expect(page.shell.emitted).toEqual([
      { name: 'catalog:variant-selected', detail: { slug: 'bare-clay-cup', sku: 'bare-clay-cup-celadon-tall' } },
    ]);
    expect(page.shell.announced).toEqual(['Celadon, Tall, ₩42,000']);
  });

  it('is a plain GET form for each option, whose values are skus, for those without script', async () => {
    await renderRemote(remote, '/p/bare-clay-cup', { gateway: answers, slots });
    const form = screen.getByRole('radio', { name: 'Celadon' }).closest('form');
    expect(form?.method).toBe('get');
    expect(new URL(form?.action ?? '').pathname).toBe('/en/p/bare-clay-cup');
    const values = within(form as HTMLFormElement).getAllByRole('radio') as HTMLInputElement[];
    expect(values.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'variant=bare-clay-cup-clay-tall',
      'variant=bare-clay-cup-celadon-tall',
    ]);
  });
});

describe('what is missing', () => {
  it('sells on when nobody knows the stock, and says so', async () => {
    const gateway = { ...answers, [PATH]: productPage('en', { stock: [], missing: ['stock'] }) };
    await renderRemote(remote, '/p/bare-clay-cup', { gateway, slots });
    expect(screen.getByText(/How many are left is not known now/)).toBeTruthy();
    expect(screen.getByLabelText('to add').textContent).toContain('bare-clay-cup-clay-tall null');
  });

  it('keeps the page when recommendations fail, and reads them once more when asked', async () => {
    const gateway = { ...answers, [RECOMMENDED]: answerProblem('service-unavailable') };
    const page = await renderRemote(remote, '/p/bare-clay-cup', { gateway, slots });
    expect(await screen.findByText('The recommendations did not come.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Bare-clay cup' })).toBeTruthy();
    page.gateway.answer({ [RECOMMENDED]: recommendations('en') });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Tea bowl 101' })).toBeTruthy();
    expect(page.gateway.reads().at(-1)).toBe('/api/catalog/recommendations?slug=bare-clay-cup');
  });

  it('does not wait for recommendations', async () => {
    await renderRemote(remote, '/p/bare-clay-cup', { gateway: { ...answers, [RECOMMENDED]: answerNever }, slots });
    expect(screen.getByRole('heading', { level: 1, name: 'Bare-clay cup' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'On the same tray' }).getAttribute('aria-busy')).toBe('true');
  });

  it('helps on when there is no such piece', async () => {
    const gateway = { ...answers, [PATH]: answerProblem('product-not-found') };
    const page = await renderRemote(remote, '/p/no-such-cup', { gateway, slots });
    expect(screen.getByRole('heading', { level: 1, name: 'This piece is not at Maru' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'All pieces' }).getAttribute('href')).toBe('/en/c/all');
    expect(page.shell.titles.at(-1)).toBe('This piece is not at Maru');
  });
});
