import { answerNever, answerProblem, renderSlot } from '@maru/shell/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { recommendations } from '../../test/fixtures.ts';

const PATH = '/api/catalog/recommendations';
const NAME = 'catalog/recommendations';

it('shows what goes with all the skus, under the heading it was given', async () => {
  const props = { skus: ['a', 'b'], heading: 'With these', limit: 4 };
  const slot = await renderSlot(remote, NAME, props, { gateway: { [PATH]: recommendations('en') } });
  expect((await screen.findByRole('link', { name: 'Tea bowl 101' })).getAttribute('href')).toBe('/en/p/bowl-101');
  expect(screen.getByRole('region', { name: 'With these' })).toBeTruthy();
  expect(slot.gateway.reads()).toEqual(['/api/catalog/recommendations?limit=4&sku=a&sku=b']);
});

it('keeps its place while it waits', async () => {
  await renderSlot(remote, NAME, { skus: [] }, { gateway: { [PATH]: answerNever } });
  expect(screen.getByRole('region', { name: 'Good to set side by side' }).getAttribute('aria-busy')).toBe('true');
});

it('says that nothing came, and tries again when asked', async () => {
  const slot = await renderSlot(remote, NAME, { skus: [] }, { gateway: { [PATH]: answerProblem('upstream-failed') } });
  await screen.findByText('The recommendations did not come.');
  slot.gateway.answer({ [PATH]: recommendations('en') });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'Tea bowl 101' })).toBeTruthy();
});

it('is not there when there is nothing to recommend', async () => {
  await renderSlot(remote, NAME, { skus: [] }, { gateway: { [PATH]: { items: [] } } });
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
});
