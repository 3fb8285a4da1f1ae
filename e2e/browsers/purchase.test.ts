import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { config } from '../config.ts';
import { CARDS, type Locale, WORDS } from '../fixtures/shopper.ts';
import { type Store, startStore } from '../fixtures/store.ts';
import { type Browser, until } from './browser.ts';
import { readReports } from './page-reports.ts';
import { startBrowser } from './start-browser.ts';

/** Reports of pages that mean a defect: no browser needs a protocol of its own to tell of these. */
const FAILURES = ['script.failed', 'remote.failed', 'policy.violated'];
const PLANTED = 'thrown on purpose';
const PICTURES = join(import.meta.dirname, '../dist/browsers');

describe(config.engine, () => {
  const name = config.engine;
  let store: Store;
  let browser: Browser;
  beforeAll(async () => {
    store = await startStore();
    await mkdir(PICTURES, { recursive: true });
  });
  afterAll(() => store?.stop());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      await writeFile(join(PICTURES, `${name}-failed.png`), await browser.screenshot());
    await browser?.close();
  });

  it.each(['en', 'ko'] satisfies Locale[])('a guest buys a moon jar, at the second card (%s)', async locale => {
    browser = await startBrowser();
    const words = WORDS[locale];
    const show = async (page: string) =>
      writeFile(join(PICTURES, `${name}-${locale}-${page}.png`), await browser.screenshot());
    const fillCard = async (number: string) => {
      await browser.type(exactly(words.number), number);
      await browser.type(words.expiry, '12/30');
      await browser.type(exactly(words.cvc), '123');
      await browser.type(exactly(words.holder), 'A GUEST');
    };

    await browser.open(`${store.origin}/${locale}`);
    await browser.see('heading');
    await show('home');
    const category = locale === 'en' ? /^Jars$/ : /^항아리$/;
    await browser.click('link', category);
    await browser.see('heading', category);
    await browser.click('link', locale === 'en' ? /Moon jar, white porcelain/ : /백자 달항아리/);
    await browser.see('button', exactly(words.add));
    await show('product');
    await browser.click('button', exactly(words.add));
    await browser.see('link', locale === 'en' ? /^Cart.*(1|one)/ : /^장바구니.*(1|한)/);
    await browser.click('link', words.cart);
    await browser.click('link', exactly(words.checkout));
    await browser.type(exactly(words.email), 'guest@example.com');
    await browser.type(exactly(words.name), locale === 'ko' ? '김손님' : 'A. Guest');
    await browser.type(exactly(words.phone), '010-1234-5678');
    await browser.type(exactly(words.postcode), '03052');
    await browser.type(exactly(words.line1), locale === 'ko' ? '서울 종로구 북촌로 1' : '1 Bukchon-ro, Seoul');
    await fillCard(CARDS.declined);
    await browser.click('checkbox', words.consent);
    const before = countOrders(store);
    await browser.click('button', words.pay);
    expect(await browser.see('alert')).toMatch(locale === 'en' ? /card/i : /카드/);
    await fillCard(CARDS.paid);
    await show('checkout');
    await browser.click('button', words.pay);
    await browser.read(words.orderNumber);
    await browser.read(locale === 'en' ? /₩1,850,000/ : /1,850,000원/);
    await show('order');
    expect(new URL(await browser.url()).pathname).toMatch(new RegExp(`^/${locale}/orders/[^/]+$`));
    expect(countOrders(store)).toBe(before + 1);
    // The answer to the declined card is the browser's to log.
    expect(browser.problems().filter(problem => !problem.includes('402'))).toEqual([]);
    // What is planted last shows that failures are reported, and that all earlier ones have come.
    await browser.evaluate(`setTimeout(() => { throw new Error('${PLANTED}'); })`);
    const failures = await until('report of the planted failure', async () => {
      const all = (await readReports(store)).filter(({ type }) => FAILURES.includes(type));
      return all.some(({ data }) => data?.message === PLANTED) && all;
    });
    expect(failures.filter(({ data }) => data?.message !== PLANTED)).toEqual([]);
  });
});

/** Orders that stand: a declined card leaves a cancelled one behind. */
function countOrders({ dataDirectory }: Store): number {
  const database = new DatabaseSync(join(dataDirectory, 'orders.sqlite'), { readOnly: true });
  const row = database
    .prepare("SELECT count(*) AS orders FROM order_views WHERE json_extract(state, '$.status') <> 'cancelled'")
    .get();
  database.close();
  return Number(row?.orders);
}

function exactly(name: string): RegExp {
  return new RegExp(`^${name}$`);
}
