import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContract } from '../chassis/contract.ts';
import type { ServiceDefinition } from '../chassis/define-service.ts';
import type { Runtime } from '../chassis/runtime.ts';
import type { ServiceClient } from '../chassis/service-client.ts';
import type { RunningService } from '../chassis/start-service.ts';
import { createContractChecker } from './contract-checker.ts';
import { describeProcess } from './describe-process.ts';
import { type ServiceCommand, startCommand } from './service-command.ts';
import { startForTest } from './start-for-test.ts';

/** One request of the conformance suite. The answer must have this status and the shape that the contract gives it. */
interface SampleRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With query, e.g. `/stock?sku=cup-porcelain`; may use what earlier samples answered. */
  path: string | ((answers: Readonly<Record<string, unknown>>) => string);
  body?: unknown | ((answers: Readonly<Record<string, unknown>>) => unknown);
  /** 200 when left out. */
  status?: number;
}

export interface ServiceSamples {
  /** At least one request for each operation of the contract, keyed by operationId, made in this order. */
  requests: Record<string, SampleRequest>;
  /** A request that breaks the contract. */
  invalid: { method?: 'GET' | 'POST' | 'PUT' | 'DELETE'; path: string; body?: unknown };
  /** Another body for this idempotent command, to see a reused key refused. */
  reused?: { operation: string; body: unknown };
  clients?: Record<string, ServiceClient>;
  runtime?: Runtime;
}

/** What is inspected: its name, its contract, and the table of its problems. */
type Subject = Pick<ServiceDefinition, 'name' | 'contract' | 'problems'>;

/**
 * The inspection that every service passes. Answers are checked with ajv against the service's own contract. With a
 * command the subject is that process, in whatever language; without one it is the definition, started in the test.
 */
export function describeService(subject: ServiceDefinition, samples: ServiceSamples): void;
export function describeService(subject: Subject, samples: ServiceSamples, command: ServiceCommand): void;
export function describeService(
  definition: Subject | ServiceDefinition,
  samples: ServiceSamples,
  command?: ServiceCommand,
): void {
  const { name } = definition;
  const contract = loadContract(definition.contract, { faults: true });
  const checker = createContractChecker(contract.document);
  const domain = contract.operations.filter(operation => operation.isDomain);

  describe(`${name} passes the inspection of a service`, () => {
    const dataDir = mkdtempSync(join(tmpdir(), `maru-${name}-`));
    const answers: Record<string, unknown> = {};
    let service: RunningService;

    const start = (faults: boolean) =>
      command
        ? startCommand(name, command, { dataDir, faults })
        : startForTest(definition as ServiceDefinition, {
            dataDir,
            faults,
            clients: samples.clients,
            runtime: samples.runtime,
          });

    const send = (sample: SampleRequest, key: string) => {
      const path = typeof sample.path === 'function' ? sample.path(answers) : sample.path;
      const body = typeof sample.body === 'function' ? sample.body(answers) : sample.body;
      return fetch(service.url + path, {
        method: sample.method ?? 'GET',
        headers: { 'idempotency-key': key, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
    };

    beforeAll(async () => {
      service = await start(true);
    });
    afterAll(async () => {
      await service.stop();
      rmSync(dataDir, { recursive: true, force: true });
    });

    it('answers health, readiness, metrics and its contract', async () => {
      for (const path of ['/healthz', '/readyz', '/openapi.json']) {
        const response = await fetch(service.url + path);
        expect(response.status, path).toBe(200);
        expect(checker.check('get', path, response.status, await response.json()), path).toEqual([]);
      }
      const metrics = await (await fetch(`${service.url}/metrics`)).text();
      expect(metrics).toMatch(/http_request_duration_seconds_count\{.*operation="getReadiness",status="200"\} 1/);
    });

    it('has a valid contract whose problem codes are those of its table', () => {
      expect(checker.documentErrors()).toEqual([]);
      const codes = Object.keys(definition.problems?.table ?? {}).sort();
      expect([...(contract.document.info['x-problem-codes'] ?? [])].sort()).toEqual(codes);
    });

    it('has a sample for every operation', () => {
      expect(Object.keys(samples.requests).sort()).toEqual(
        expect.arrayContaining(domain.map(operation => operation.id).sort()),
      );
    });

    for (const [sampleName, sample] of Object.entries(samples.requests)) {
      it(`answers ${sampleName} as the contract says`, async () => {
        // Two samples of one operation: `getCart` and `getCart: unknown`.
        const id = sampleName.split(':')[0] ?? sampleName;
        const operation = domain.find(candidate => candidate.id === id);
        if (!operation) throw new Error(`${id} is not in the contract`);
        const response = await send(sample, `sample-key-${sampleName}`);
        const text = await response.text();
        const body: unknown = text === '' ? undefined : JSON.parse(text);
        expect({
          status: response.status,
          body: response.status === (sample.status ?? 200) ? undefined : body,
        }).toEqual({
          status: sample.status ?? 200,
          body: undefined,
        });
        expect(checker.check(operation.method, operation.path, response.status, body)).toEqual([]);
        answers[sampleName] = body;
        if (operation.isIdempotentCommand) {
          const again = await send(sample, `sample-key-${sampleName}`);
          const textAgain = await again.text();
          const { requestId: _, ...first } = (body ?? {}) as Record<string, unknown>;
          const { requestId: __, ...second } = (textAgain === '' ? {} : JSON.parse(textAgain)) as Record<
            string,
            unknown
          >;
          expect({ status: again.status, ...second }).toEqual({ status: response.status, ...first });
        }
      });
    }

    if (samples.reused) {
      const { operation, body } = samples.reused;
      it('refuses an idempotency key that belongs to another body', async () => {
        const sample = samples.requests[operation];
        if (!sample) throw new Error(`There is no sample for ${operation}`);
        const response = await send({ ...sample, body }, `sample-key-${operation}`);
        expect(response.status).toBe(422);
        expect(await response.json()).toMatchObject({ code: 'idempotency-key-reused', status: 422 });
      });
    }

    it('answers an unknown address with problem details', async () => {
      const response = await fetch(`${service.url}/no/such/address`, {
        headers: { 'x-request-id': 'request-of-test' },
      });
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(response.headers.get('x-request-id')).toBe('request-of-test');
      expect(await response.json()).toMatchObject({ status: 404, code: 'not-found', requestId: 'request-of-test' });
    });

    it('says what is wrong with a request that breaks the contract', async () => {
      const response = await send(samples.invalid, 'key-of-invalid-request');
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      const problem = (await response.json()) as { errors: unknown[] };
      expect(problem).toMatchObject({ status: 400, code: 'invalid-request' });
      expect(problem.errors.length).toBeGreaterThan(0);
      expect(problem.errors[0]).toEqual({
        pointer: expect.stringMatching(/^\//),
        code: expect.any(String),
        message: expect.any(String),
      });
    });

    it('refuses a request whose time has run out', async () => {
      const response = await fetch(`${service.url}/healthz`, { headers: { 'x-deadline-ms': '0' } });
      expect(await response.json()).toMatchObject({ status: 504, code: 'deadline-exceeded' });
    });

    it('misbehaves on request, and only while the fault is on', async () => {
      const put = (faults: object) =>
        fetch(`${service.url}/_faults`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(faults),
        });
      const path = domainPath(samples);
      await put({ errorRate: 1 });
      expect((await fetch(service.url + path)).status).toBe(503);
      expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
      await put({ wrongBody: true });
      expect(await (await fetch(service.url + path)).json()).toHaveProperty('fault');
      await put({ refuse: true });
      await expect(fetch(service.url + path)).rejects.toThrow('fetch failed');
      await put({ hang: true });
      await expect(fetch(service.url + path, { signal: AbortSignal.timeout(200) })).rejects.toThrow(/timeout/);
      await put({ notReady: true });
      expect((await fetch(`${service.url}/readyz`)).status).toBe(503);
      await put({ latencyMs: 120 });
      const started = performance.now();
      await fetch(service.url + path);
      expect(performance.now() - started).toBeGreaterThanOrEqual(115);
      expect((await put({ unknownFault: true })).status).toBe(400);
      expect((await fetch(`${service.url}/_faults`, { method: 'DELETE' })).status).toBe(204);
      expect(await (await fetch(`${service.url}/_faults`)).json()).toEqual({});
    });

    it('finishes what is running when it is told to stop', async () => {
      await fetch(`${service.url}/_faults`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ latencyMs: 200 }),
      });
      const running = fetch(service.url + domainPath(samples));
      await new Promise(resolve => setTimeout(resolve, 50));
      const stopping = service.stop();
      const { status } = await running;
      await stopping;
      service = await start(true);
      expect(status).toBeLessThan(500);
    });

    it('keeps its data over a restart, and has no fault switch when it is off', async () => {
      const before = await readAll();
      await service.stop();
      await expect(fetch(`${service.url}/healthz`)).rejects.toThrow('fetch failed');
      service = await start(false);
      expect(await readAll()).toEqual(before);
      expect((await fetch(`${service.url}/_faults`)).status).toBe(404);
    });

    /** What every sample that only reads answers now. */
    async function readAll(): Promise<Record<string, unknown>> {
      const read: Record<string, unknown> = {};
      for (const [sampleName, sample] of Object.entries(samples.requests)) {
        if ((sample.method ?? 'GET') !== 'GET') continue;
        const { requestId: _, ...body } = (await (await send(sample, 'unused-key')).json()) as Record<string, unknown>;
        read[sampleName] = body;
      }
      return read;
    }
  });

  describeProcess(name, command);
}

/** A path of the first sample that reads and needs no earlier answer; else of the first one that needs none. */
function domainPath(samples: ServiceSamples): string {
  const sample = Object.values(samples.requests).find(
    ({ method = 'GET', path }) => method === 'GET' && typeof path === 'string',
  );
  const path = sample?.path ?? samples.invalid.path;
  return typeof path === 'string' ? path : samples.invalid.path;
}
