import { type ElementHandle, launch } from 'puppeteer-core';
import { type Browser, finding, readFinder, until } from './browser.ts';

/** Firefox over WebDriver BiDi, which it speaks itself: no driver program in between. */
export async function startFirefox(): Promise<Browser> {
  const finder = await readFinder();
  const browser = await launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const problems: string[] = [];
  page.on('console', message => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', error => problems.push(String(error)));

  function withElement<T>(
    role: string,
    name: RegExp | undefined,
    use: (element: ElementHandle) => Promise<T>,
  ): Promise<T> {
    return until(`${role} ${name ?? ''} at ${page.url()}`, async () => {
      await page.evaluate(finder);
      const element = (await page.evaluateHandle(finding(role, name))).asElement() as ElementHandle | null;
      return element && [await use(element)];
    }).then(([result]) => result as T);
  }

  return {
    name: 'Firefox',
    open: async url => void (await page.goto(url)),
    url: async () => page.url(),
    click: (role, name) => withElement(role, name, element => element.click()),
    type: (name, text) => withElement('textbox', name, element => element.type(text)),
    see: (role, name) => withElement(role, name, element => element.evaluate(node => node.textContent ?? '')),
    read: async pattern => {
      await until(
        `${pattern} at ${page.url()}`,
        () => page.evaluate(`${pattern}.test(document.querySelector('main').innerText)`) as Promise<boolean>,
      );
    },
    evaluate: expression => page.evaluate(expression) as Promise<never>,
    screenshot: () => page.screenshot(),
    problems: () => problems,
    close: () => browser.close(),
  };
}
