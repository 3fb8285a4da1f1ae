import { answerProblem, fakeGateway, renderSlot } from '@maru/shell/testing';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { answers, jar } from '../../test/samples.ts';

const cup = { sku: 'cup-clay', slug: 'cup' };
const seen = { sku: jar('en').sku, slug: jar('en').slug, at: new Date().toISOString() };
const stored = () => JSON.parse(localStorage.getItem('maru.account.viewed') ?? '[]') as (typeof seen)[];
const member = { status: 'signed-in', person: { name: 'Demo' } } as const;

beforeEach(() => localStorage.clear());

describe('what was seen before', () => {
  it('asks nothing for a guest’s first piece, and remembers it in the browser', async () => {
    const { gateway } = await renderSlot(remote, 'account/recently-viewed', cup, { gateway: answers('en') });
    await waitFor(() => expect(stored().map(({ slug }) => slug)).toEqual(['cup']));
    expect(gateway.requests).toEqual([]);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('shows a guest the others that the browser remembers', async () => {
    localStorage.setItem('maru.account.viewed', JSON.stringify([{ ...seen, sku: 'cup-clay', slug: 'cup' }, seen]));
    const { gateway } = await renderSlot(remote, 'account/recently-viewed', cup, { gateway: answers('en') });
    const link = await screen.findByRole('link', { name: /Moon jar/ });
    expect(link.getAttribute('href')).toBe('/en/p/moon-jar-porcelain?variant=moon-jar-porcelain-40');
    expect(gateway.reads()).toEqual(['/api/account/viewed?except=cup&sku=moon-jar-porcelain-40']);
  });

  it('reads and tells the list of a person', async () => {
    const gateway = fakeGateway(answers('en'));
    await renderSlot(remote, 'account/recently-viewed', cup, { gateway, session: member });
    await screen.findByRole('region', { name: 'Seen before' });
    const post = gateway.requests.find(({ method }) => method === 'POST');
    expect(post?.json).toMatchObject({ items: [cup] });
    expect(stored()).toEqual([]);
  });

  it('leaves the page as it is when it cannot be read, and reports it', async () => {
    localStorage.setItem('maru.account.viewed', JSON.stringify([seen]));
    const gateway = { '/api/account/viewed': answerProblem('service-unavailable') };
    const { shell } = await renderSlot(remote, 'account/recently-viewed', cup, { gateway });
    await waitFor(() => expect(shell.reported).toHaveLength(1));
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('hands a guest’s list over once somebody is signed in', async () => {
    localStorage.setItem('maru.account.viewed', JSON.stringify([seen]));
    const gateway = fakeGateway(answers('en'));
    await renderSlot(remote, 'account/menu', {}, { gateway, session: member });
    await waitFor(() => expect(stored()).toEqual([]));
    expect(gateway.requests.map(({ path, json }) => [path, json])).toEqual([
      ['/api/account/viewed', { items: [seen] }],
    ]);
  });
});
