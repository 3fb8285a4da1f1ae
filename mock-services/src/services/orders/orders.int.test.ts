import { describe, expect, it } from 'vitest';
import { useOrders } from './testing/orders-under-test.ts';

describe('reading orders', () => {
  const orders = useOrders();

  it('keeps no personal data in its events, and can forget a person without losing the history', async () => {
    const { body } = await orders.place('attempt-1');
    const events = JSON.stringify(orders.rows('SELECT * FROM events'));
    expect(events).toContain('order.confirmed');
    for (const secret of ['Reader', 'mail.example', '010-0000', 'Sample-gil', 'ses_1', 'tok_1', '4242'])
      expect(events).not.toContain(secret);

    await orders.restart(database => database.exec('DELETE FROM order_people'));
    const forgotten = await orders.read(`/orders/${body.orderId}`);
    expect(forgotten.body).toMatchObject({ status: 'confirmed', contact: null, delivery: { method: 'delivery' } });
    expect(forgotten.body.timeline).toHaveLength(5);
    expect((await orders.read(`/orders/${body.orderId}?sessionKey=ses_1`)).status).toBe(404);
  });

  it('tells an order to its session or its person, and to nobody else', async () => {
    const { body } = await orders.place('attempt-1', { owner: { sessionKey: 'ses_1', personId: 'per_1' } });
    const status = async (search: string) => (await orders.read(`/orders/${body.orderId}?${search}`)).status;
    expect(await status('sessionKey=ses_1')).toBe(200);
    expect(await status('personId=per_1')).toBe(200);
    expect(await status('sessionKey=ses_new&personId=per_1')).toBe(200);
    expect(await status('sessionKey=ses_2')).toBe(404);
    expect(await status('personId=per_2')).toBe(404);
  });

  it('lists the orders of either owner in pages, newest first', async () => {
    for (let nth = 1; nth <= 5; nth += 1) {
      orders.participants.quote = { ...orders.participants.quote, cartVersion: nth };
      await orders.place(`attempt-${nth}`, {
        owner: { sessionKey: nth % 2 ? 'ses_odd' : 'ses_even', personId: 'per_1' },
      });
    }
    await orders.place('attempt-other', { owner: { sessionKey: 'ses_other' } });
    type Page = { items: { orderId: string; placedAt: string; count: number }[]; nextCursor: string | null };
    const first = (await orders.read<Page>('/orders?personId=per_1&limit=3')).body;
    expect(first.items).toHaveLength(3);
    const second = (await orders.read<Page>(`/orders?personId=per_1&limit=3&cursor=${first.nextCursor}`)).body;
    expect(second).toMatchObject({ nextCursor: null, items: [{ count: 2 }, { count: 2 }] });
    const all = [...first.items, ...second.items];
    expect(new Set(all.map(item => item.orderId)).size).toBe(5);
    expect(all.map(item => item.placedAt)).toEqual(
      all
        .map(item => item.placedAt)
        .sort()
        .reverse(),
    );
    expect((await orders.read<Page>('/orders?sessionKey=ses_odd')).body.items).toHaveLength(3);
    expect((await orders.read('/orders')).status).toBe(400);
    expect((await orders.read('/orders?personId=per_1&cursor=nonsense')).status).toBe(400);
  });
});
