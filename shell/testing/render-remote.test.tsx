import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { RemoteModule } from '../contract/index.ts';
import { formProblems, inlineStyles, parseHtml } from './conformance/page-checks.ts';
import { answerProblem, fakeGateway } from './fake-gateway.ts';
import { remote } from './fixtures/tea-remote.tsx';
import { renderOnServer } from './render-on-server.tsx';
import { renderRemote } from './render-remote.tsx';

const answers = {
  '/api/catalog/products/{slug}': (request: { params: Record<string, string> }) => ({ name: request.params.slug }),
  '/api/catalog/recommendations': { items: [] },
};

it('forwards a posted form to the gateway and hands its problem back', async () => {
  const gateway = fakeGateway({ ...answers, 'POST /api/cart/lines': answerProblem('out-of-stock') });
  await renderRemote(remote, '/tea/pot', { gateway });
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText(/"ok":false.*out-of-stock/)).toBeDefined();
  const post = gateway.requests.find(request => request.method === 'POST');
  expect(post?.form.get('sku')).toBe('teapot-white');
});

it('follows the location of an answer, and reads the page again after a command', async () => {
  const gateway = fakeGateway({ ...answers, 'POST /api/cart/lines': { count: 1, location: '/en/tea/cup' } });
  const page = await renderRemote(remote, '/tea/pot', { gateway });
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText(/^cup/)).toBeDefined();
  expect(page.location()).toBe('/en/tea/cup');
});

it('never follows a location of another origin', async () => {
  const gateway = fakeGateway({ ...answers, 'POST /api/cart/lines': { location: '//elsewhere.example/' } });
  const page = await renderRemote(remote, '/tea/pot', { gateway });
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText(/"ok":true/)).toBeDefined();
  expect(page.location()).toBe('/en/tea/pot');
});

it('shows what a loader throws, with the name of what has no answer', async () => {
  await renderRemote(remote, '/tea/pot', { gateway: { '/api/catalog/recommendations': { items: [] } } });
  expect(screen.getByRole('alert').textContent).toContain('network-failed');
});

it('has no browser while a server renders', async () => {
  const page = () => <p>{window.location.href}</p>;
  const bad = {
    ...remote,
    routes: [{ index: true, handle: { chunk: 'x', slots: [] }, lazy: async () => ({ Component: page }) }],
  } as RemoteModule;
  await expect(renderOnServer(bad, [{ path: '/', locale: 'en', answers: {} }])).rejects.toThrow(TypeError);
});

it('notices a store at module scope', async () => {
  let visits = 0;
  const page = () => <p>{visits++}</p>;
  const bad = {
    ...remote,
    routes: [{ index: true, handle: { chunk: 'x', slots: [] }, lazy: async () => ({ Component: page }) }],
  } as RemoteModule;
  const [first] = await renderOnServer(bad, [{ path: '/', locale: 'en', answers: {} }]);
  const [second] = await renderOnServer(bad, [{ path: '/', locale: 'en', answers: {} }]);
  expect(first?.html).not.toBe(second?.html);
});

it('names inline styles and forms that need JavaScript', () => {
  const root = parseHtml(
    '<p style="color:red"></p><form><button>Go</button></form><form method="post" action="/en"></form>',
  );
  expect(inlineStyles(root)).toHaveLength(1);
  expect(formProblems(root, 'en')).toHaveLength(2);
});
