import { answerProblem, renderRemote } from '@maru/shell/testing';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { homePage, recommendations } from '../../test/fixtures.ts';

const answers = {
  '/api/catalog/pages/home': homePage('en'),
  '/api/catalog/recommendations': recommendations('en'),
};

it('leads to kinds, new pieces and the kiln', async () => {
  await renderRemote(remote, '/', { gateway: answers });
  const kinds = screen.getByRole('region', { name: 'Kinds' });
  expect(within(kinds).getByRole('link', { name: 'Jars' }).getAttribute('href')).toBe('/en/c/jars');
  expect(screen.getByRole('link', { name: 'All 23 new pieces' }).getAttribute('href')).toBe('/en/c/all?sort=newest');
  expect(screen.getByRole('link', { name: 'All pieces of Oeam Onggi' }).getAttribute('href')).toBe(
    '/en/c/all?kiln=oeam',
  );
});

it('shows the kiln’s name as a pillar in Hangul, which is not read out', async () => {
  await renderRemote(remote, '/', { gateway: answers });
  const pillar = screen.getByText('외암옹기');
  expect(pillar.getAttribute('lang')).toBe('ko');
  expect(pillar.getAttribute('aria-hidden')).toBe('true');
});

it('stands without hero, hall, kinds and recommendations', async () => {
  const page = { ...homePage('en'), hero: null, feature: null, categories: [], missing: ['hero', 'feature'] };
  const gateway = {
    '/api/catalog/pages/home': page,
    '/api/catalog/recommendations': answerProblem('upstream-timeout'),
  };
  await renderRemote(remote, '/', { gateway });
  expect(screen.getByRole('heading', { level: 1, name: 'Pots from Korean kilns' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Bare-clay cup' })).toBeTruthy();
  expect(await screen.findByText('The recommendations did not come.')).toBeTruthy();
});
