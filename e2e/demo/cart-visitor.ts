import type { Browser } from '@playwright/test';

/** Somebody who comes for the first time and opens the cart. */
export interface CartVisitor {
  /** What the page says to them. */
  text: string;
  /** Version of the cart in their document. */
  version: string;
}

export async function openCart(browser: Browser, origin: string): Promise<CartVisitor> {
  const context = await browser.newContext({ baseURL: origin, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto('/en/cart');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const snapshot = await page.locator('#maru-snapshot').textContent();
    return { text: await page.getByRole('main').innerText(), version: cartVersion(snapshot ?? '{}') };
  } finally {
    await context.close();
  }
}

/** Version of the cart in the document that a new visitor gets now. */
export async function cartInDocument(origin: string): Promise<string> {
  const html = await (await fetch(`${origin}/en/cart`)).text();
  return cartVersion(/id="maru-snapshot"[^>]*>([^<]+)</.exec(html)?.[1] ?? '{}');
}

function cartVersion(snapshot: string): string {
  const { remotes = [] } = JSON.parse(snapshot) as { remotes?: { name: string; version: string }[] };
  return remotes.find(({ name }) => name === 'mfe-cart')?.version ?? 'none';
}
