// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { primedFromDocument } from './primed-reads.ts';

const loading = (state: DocumentReadyState) => {
  Object.defineProperty(document, 'readyState', { value: state, configurable: true });
  document.dispatchEvent(new Event('readystatechange'));
};

function addRead(key: string, body: object, status = 200, closed = true) {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.dataset.read = key;
  element.dataset.status = String(status);
  element.textContent = JSON.stringify(body);
  document.body.append(element);
  if (closed) document.body.append('\n');
  return element;
}

function announce(...pending: string[]) {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.id = 'maru-reads';
  element.textContent = JSON.stringify({ pending });
  document.body.append(element);
}

beforeEach(() => loading('loading'));
afterEach(() => document.body.replaceChildren());

it('hands out an answer once', async () => {
  addRead('GET /api/cart?locale=en', { count: 1 });
  const primed = primedFromDocument(document);
  const answer = await primed.take('/api/cart?locale=en');
  expect(await answer?.json()).toEqual({ count: 1 });
  expect(primed.take('/api/cart?locale=en')).toBeUndefined();
});

it('keeps the status of a problem', async () => {
  addRead('GET /api/x', { code: 'product-not-found' }, 404);
  const answer = await primedFromDocument(document).take('/api/x');
  expect(answer?.status).toBe(404);
  expect(answer?.headers.get('content-type')).toBe('application/problem+json');
});

it('knows nothing of what is neither there nor announced', () => {
  expect(primedFromDocument(document).take('/api/x')).toBeUndefined();
});

it('waits for an announced answer, and until it is whole', async () => {
  announce('GET /api/x');
  const taken = primedFromDocument(document).take('/api/x');
  let isThere = false;
  void taken?.then(() => {
    isThere = true;
  });
  addRead('GET /api/x', { half: true }, 200, false);
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(isThere).toBe(false);
  document.body.append('\n');
  expect(await (await taken)?.json()).toEqual({ half: true });
});

it('gives undefined when the document ends without it', async () => {
  announce('GET /api/x');
  const taken = primedFromDocument(document).take('/api/x');
  loading('interactive');
  expect(await taken).toBeUndefined();
});

it('does not wait once the document is complete', () => {
  announce('GET /api/x');
  loading('complete');
  expect(primedFromDocument(document).take('/api/x')).toBeUndefined();
});
