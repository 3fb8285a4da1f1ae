import { once } from 'node:events';
import { Agent, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { drain } from './drain.ts';

it('lets the running request finish, and ends though its client goes on asking on the same connection', async () => {
  const server = createServer((_, response) => {
    setTimeout(() => response.end('done'), 30);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { port } = server.address() as AddressInfo;
  const ask = () =>
    new Promise<number>((resolve, reject) => {
      get({ port, host: '127.0.0.1', agent }, response => {
        response.resume().once('end', () => resolve(response.statusCode ?? 0));
      }).once('error', reject);
    });
  const running = ask();
  await once(server, 'request');
  const drained = drain(server, 60_000);
  expect(await running).toBe(200);
  let answers = 0;
  await expect(
    (async () => {
      for (;;) {
        await ask();
        answers += 1;
      }
    })(),
  ).rejects.toThrow('ECONNREFUSED');
  await drained;
  expect(answers).toBe(1);
  agent.destroy();
});
