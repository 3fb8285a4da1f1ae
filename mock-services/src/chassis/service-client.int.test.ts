import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createServiceClient } from './service-client.ts';

describe('createServiceClient', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function clientOf(listener: RequestListener) {
    server = createServer(listener);
    await new Promise<void>(resolve => server?.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return createServiceClient('catalog', `http://127.0.0.1:${port}`, {
      runtime: { now: () => new Date(1000), id: () => 'x', random: () => 0 },
    });
  }
  const same = (body: unknown) => body;

  it('passes on request id, trace, key and the time that is left', async () => {
    let seen: IncomingMessage | undefined;
    const client = await clientOf((request, response) => {
      seen = request;
      response.end('{"ok":true}');
    });
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const context = { requestId: 'req_1', traceparent, deadlineAt: 1500 };
    const call = {
      path: '/variants',
      query: { sku: ['a b', 'c'], limit: undefined },
      idempotencyKey: 'k',
      context,
      parse: same,
    };
    expect(await client.call(call)).toEqual({ ok: true });
    expect(seen?.url).toBe('/variants?sku=a+b&sku=c');
    expect(seen?.headers).toMatchObject({
      'x-request-id': 'req_1',
      traceparent,
      'idempotency-key': 'k',
      'x-deadline-ms': '500',
    });
  });

  it('throws what the service said, by code', async () => {
    const client = await clientOf((_request, response) => {
      response.statusCode = 409;
      response.end('{"type":"x","title":"Short","status":409,"code":"out-of-stock","short":[]}');
    });
    await expect(client.call({ path: '/', parse: same })).rejects.toMatchObject({
      name: 'UpstreamProblem',
      service: 'catalog',
      code: 'out-of-stock',
      status: 409,
      problem: { short: [] },
    });
  });

  it.each([
    ['is not JSON', '<html>', 200],
    ['fails without problem details', '{}', 500],
    ['does not parse', '{"wrong":true}', 200],
  ])('takes an answer that %s for no answer', async (_case, body, status) => {
    const client = await clientOf((_request, response) => {
      response.statusCode = status;
      response.end(body);
    });
    const parse = () => {
      throw new Error('not what was agreed');
    };
    await expect(client.call({ path: '/', parse })).rejects.toMatchObject({
      name: 'UpstreamUnavailable',
      reason: 'bad-answer',
    });
  });

  it('gives up when time is over, and does not ask when it is already', async () => {
    let asked = 0;
    const client = await clientOf(() => {
      asked += 1;
    });
    await expect(client.call({ path: '/', timeoutMs: 50, parse: same })).rejects.toMatchObject({ reason: 'timeout' });
    const late = { requestId: 'r', deadlineAt: 1000 };
    await expect(client.call({ path: '/', context: late, parse: same })).rejects.toMatchObject({ reason: 'timeout' });
    expect(asked).toBe(1);
  });

  it('says that nobody listens', async () => {
    const client = await clientOf(() => undefined);
    await new Promise(resolve => server?.close(resolve));
    await expect(client.call({ path: '/', parse: same })).rejects.toMatchObject({ reason: 'connection' });
  });
});
