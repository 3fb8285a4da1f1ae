import {
  ARCHIVE_TYPE,
  createSigningKey,
  packRelease,
  readBuilt,
  type SigningKey,
  sealRecord,
  signHttpRequest,
} from '@maru/releases';
import type { Change, LogHead, LogRecord } from '@maru/releases/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReleasedGateway, startReleasedGateway } from '../../test/released-gateway.ts';

describe('what a pipeline signs', () => {
  let store: ReleasedGateway;
  let cartKey: SigningKey;
  let catalogKey: SigningKey;

  beforeAll(async () => {
    store = await startReleasedGateway();
    cartKey = store.releases.keys.get('cart') as SigningKey;
    catalogKey = store.releases.keys.get('catalog') as SigningKey;
  });
  afterAll(() => store.close());

  type Sent = { method?: string; key?: SigningKey; body?: object | Buffer; now?: number };
  type Answer = { status: number; body: Record<string, unknown> & { code?: string } };

  function prepare(path: string, { method = 'POST', key = cartKey, body, now }: Sent) {
    const url = `${store.gateway.origin}/releases/v1/${path}`;
    const bytes = Buffer.isBuffer(body) ? body : body && Buffer.from(JSON.stringify(body));
    const type = Buffer.isBuffer(body) ? ARCHIVE_TYPE : 'application/json';
    const signed = { method, url, key, ...(now && { now }), ...(bytes && { body: { bytes, type } }) };
    const headers: Record<string, string> = { ...signHttpRequest(signed), accept: 'application/json' };
    return { url, method, bytes, headers };
  }
  async function deliver({ url, method, bytes, headers }: ReturnType<typeof prepare>): Promise<Answer> {
    const response = await fetch(url, { method, headers, ...(bytes && { body: new Uint8Array(bytes) }) });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  }
  const send = (path: string, sent: Sent) => deliver(prepare(path, sent));

  const head = () => store.releases.log.head();
  const seal = (at: LogHead, change: Change, key = cartKey, reason = 'From the pipeline') =>
    sealRecord(at, { change, who: 'cart pipeline', reason, at: new Date().toISOString() }, key);

  async function upload(version: string, releaseId: string, changes = {}) {
    const built = await readBuilt(store.buildCart(version, releaseId, changes));
    const archive = await packRelease(built);
    const answer = await send(`uploads/${built.digest}`, { method: 'PUT', body: archive });
    const change = {
      type: 'publish',
      name: 'mfe-cart',
      releaseId,
      version,
      digest: built.digest,
      description: built.integrity,
    } as const;
    return { built, archive, answer, change };
  }

  it('publishes, tries as a canary, promotes and takes back, with its own signature in the log', async () => {
    const { answer, change, built } = await upload('1.1.0', '00000000aa01');
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'stored', version: '1.1.0', warnings: [] } });
    const published = seal(await head(), change);
    expect(await send('entries', { body: { record: published } })).toMatchObject({
      status: 201,
      body: { position: published.position },
    });
    const requests = [
      { type: 'canary', name: 'mfe-cart', percent: 10 },
      { type: 'promote', name: 'mfe-cart' },
      { type: 'rollback', name: 'mfe-cart' },
      { type: 'disable', name: 'mfe-cart' },
      { type: 'enable', name: 'mfe-cart' },
      { type: 'activate', name: 'mfe-cart', release: '1.1.0' },
    ];
    for (const request of requests) {
      const plan = (await send('plans', { body: { request } })).body as { change: Change; head: LogHead };
      const recorded = await send('entries', { body: { record: seal(plan.head, plan.change) } });
      expect(recorded.status, request.type).toBe(201);
    }
    const records = await store.releases.log.read();
    const own = records.slice(-7);
    expect(own.map(record => record.change.type)).toEqual(['publish', ...requests.map(({ type }) => type)]);
    expect(new Set(own.map(({ keyId }) => keyId))).toEqual(new Set([cartKey.keyId]));
    expect(own[1]).toMatchObject({ who: 'cart pipeline', reason: 'From the pipeline' });
    const file = await fetch(`${store.gateway.origin}/r/${built.digest}/next.js`);
    expect(await file.text()).toBe('/* 00000000aa01 */');
  });

  it('reads what operators read', async () => {
    const log = await send('log?limit=1', { method: 'GET' });
    expect(log).toMatchObject({ status: 200, body: { records: [{ who: 'cart pipeline' }] } });
    expect((await send('status', { method: 'GET' })).body).toHaveProperty('head');
  });

  describe('is refused', () => {
    const disable: Change = { type: 'disable', name: 'mfe-cart' };
    const untouched = async (attempt: () => Promise<Answer>, status: number, code: string) => {
      const before = await head();
      expect(await attempt()).toMatchObject({ status, body: { code } });
      expect(await head()).toEqual(before);
    };

    it('without a signature', async () => {
      const record = seal(await head(), disable);
      const json = (path: string, body: object) => store.visit().json(`/releases/v1/${path}`, body);
      expect(await (await json('entries', { record })).json()).toMatchObject({ code: 'signature-invalid' });
      const bare = await fetch(`${store.gateway.origin}/releases/v1/uploads/${'0'.repeat(32)}`, {
        method: 'PUT',
        headers: { 'content-type': ARCHIVE_TYPE, 'maru-request': '1', accept: 'application/json' },
        body: 'x',
      });
      expect(await bare.json()).toMatchObject({ status: 401, code: 'signature-invalid' });
    });

    it('with a key that the log does not know', async () => {
      const key = createSigningKey();
      const record = seal(await head(), disable, key);
      await untouched(() => send('entries', { key, body: { record } }), 401, 'signature-invalid');
    });

    it('with the key of another team: its request, and its record', async () => {
      const at = await head();
      const record = seal(at, disable, catalogKey);
      await untouched(() => send('entries', { key: catalogKey, body: { record } }), 403, 'release-not-allowed');
      await untouched(() => send('entries', { body: { record } }), 403, 'release-not-allowed');
      const own = seal(at, disable);
      await untouched(() => send('entries', { key: catalogKey, body: { record: own } }), 403, 'release-not-allowed');
      const built = await readBuilt(store.buildCart('1.1.1', '00000000aa09'));
      const body = await packRelease(built);
      const path = `uploads/${built.digest}`;
      await untouched(() => send(path, { method: 'PUT', key: catalogKey, body }), 403, 'release-not-allowed');
      expect(await store.releases.store.has(built.digest)).toBe(false);
    });

    it('when it comes a second time', async () => {
      const request = prepare('plans', { body: { request: { type: 'disable', name: 'mfe-cart' } } });
      expect((await deliver(request)).status).toBe(200);
      await untouched(() => deliver(request), 401, 'signature-invalid');
    });

    it.each([
      ['its body', (request: ReturnType<typeof prepare>) => ({ ...request, bytes: Buffer.from('{"request":1}') })],
      [
        'its path',
        (request: ReturnType<typeof prepare>) => ({ ...request, url: request.url.replace('plans', 'changes') }),
      ],
      ['its query', (request: ReturnType<typeof prepare>) => ({ ...request, url: `${request.url}?dryRun=true` })],
      ['its method', (request: ReturnType<typeof prepare>) => ({ ...request, method: 'PUT' })],
      [
        'its digest, and its body with it',
        (request: ReturnType<typeof prepare>) => {
          const other = prepare('plans', { body: { request: { type: 'enable', name: 'mfe-cart' } } });
          const headers = { ...request.headers, 'content-digest': other.headers['content-digest'] ?? '' };
          return { ...request, headers, bytes: other.bytes };
        },
      ],
    ])('when somebody changed %s', async (_what, change) => {
      const request = prepare('plans', { body: { request: { type: 'disable', name: 'mfe-cart' } } });
      await untouched(() => deliver(change(request)), 401, 'signature-invalid');
    });

    it.each([
      ['expired', -301_000],
      ['was made in the future', 120_000],
    ])('when it %s', async (_when, by) => {
      const body = { request: { type: 'disable', name: 'mfe-cart' } };
      await untouched(() => send('plans', { body, now: Date.now() + by }), 401, 'signature-invalid');
    });

    it('on a head that is no longer the log’s, with the one that is', async () => {
      const stale = { ...(await head()) };
      await store.change({ type: 'disable', name: 'mfe-catalog' });
      const answer = await send('entries', { body: { record: seal(stale, disable) } });
      expect(answer).toMatchObject({ status: 409, body: { code: 'release-moved', head: await head() } });
      await store.change({ type: 'enable', name: 'mfe-catalog' });
    });

    it('with a record that was changed after it was sealed', async () => {
      const record = { ...seal(await head(), disable), reason: 'Another reason' };
      await untouched(() => send('entries', { body: { record } }), 500, 'release-log-untrusted');
    });

    it.each([
      ['no reason', (at: LogHead) => seal(at, disable, cartKey, ' '), 422, 'validation-failed'],
      [
        'a change that is none',
        (at: LogHead) => seal(at, { type: 'enable', name: 'mfe-cart' }),
        409,
        'release-not-possible',
      ],
      [
        'a key to add',
        (at: LogHead) => seal(at, { type: 'add-key', team: 'x', key: cartKey.publicKey, names: ['*'] }),
        409,
        'release-not-possible',
      ],
      [
        'a release that was never published',
        (at: LogHead) => seal(at, { type: 'activate', name: 'mfe-cart', releaseId: 'ffffffffffff' }),
        404,
        'release-unknown',
      ],
    ] as [string, (at: LogHead) => LogRecord, number, string][])('with %s', async (_what, sealed, status, code) => {
      const record = sealed(await head());
      await untouched(() => send('entries', { body: { record } }), status, code);
    });

    it('with files that are not what release.json says, or not the digest', async () => {
      const { archive, built } = await upload('1.2.0', '00000000aa02');
      const at = archive.indexOf('/* 00000000aa02 */');
      archive[at + 3] = 0x39;
      const tampered = await send(`uploads/${built.digest}`, { method: 'PUT', body: archive });
      // The digest is in the store already: what came again is held to it all the same.
      expect(tampered).toMatchObject({ status: 422, body: { code: 'release-refused' } });
      const whole = await packRelease(built);
      const other = await send(`uploads/${'0'.repeat(32)}`, { method: 'PUT', body: whole });
      expect(other).toMatchObject({ status: 422, body: { errors: [{ code: 'archive-invalid' }] } });
      const broken = await send(`uploads/${built.digest}`, { method: 'PUT', body: Buffer.alloc(700, 7) });
      expect(broken).toMatchObject({ status: 422, body: { code: 'release-refused' } });
    });

    it('with a publish entry for other files, or for what does not fit', async () => {
      const { change } = await upload('1.3.0', '00000000aa03');
      const lie = { ...change, version: '9.9.9' };
      await untouched(
        async () => send('entries', { body: { record: seal(await head(), lie) } }),
        422,
        'release-refused',
      );
      const misfit = await upload('2.0.0', '00000000aa04', { contract: '2.0' });
      expect(misfit.answer).toMatchObject({ status: 422, body: { errors: [{ code: 'contract-version' }] } });
    });
  });

  it('keeps nothing of a dry run', async () => {
    const built = await readBuilt(store.buildCart('1.4.0', '00000000aa05'));
    const body = await packRelease(built);
    const answer = await send(`uploads/${built.digest}?dryRun=true`, { method: 'PUT', body });
    expect(answer.body).toMatchObject({ outcome: 'would-publish' });
    expect(await store.releases.store.has(built.digest)).toBe(false);
  });

  it('is recorded once when two pipelines decide at once: the other one is told where the log is', async () => {
    const at = await head();
    const records = ['one', 'two'].map(reason => seal(at, { type: 'disable', name: 'mfe-cart' }, cartKey, reason));
    const answers = await Promise.all(records.map(record => send('entries', { body: { record } })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [late] = answers.filter(({ status }) => status === 409);
    expect(late?.body).toMatchObject({ code: 'release-moved', head: await head() });
    expect((await head()).position).toBe(at.position + 1);
  });
});
