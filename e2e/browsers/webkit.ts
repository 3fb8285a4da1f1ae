import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Builder, Capabilities, type WebElement } from 'selenium-webdriver';
import { choosePorts } from '../../scripts/start/ports.ts';
import { config } from '../config.ts';
import { type Browser, finding, readFinder, until } from './browser.ts';

/** WebKitGTK under an X server of its own, over WebDriver: the engine of Safari as Debian ships it. */
export async function startWebKit(): Promise<Browser> {
  const home = await mkdtemp(join(tmpdir(), 'maru-webkit-'));
  const x = await startDisplay();
  const [port = 0] = await choosePorts([0]);
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    // A home of its own: no cookies and no files of an earlier run.
    env: { ...config.environment, HOME: home, XDG_RUNTIME_DIR: home, DISPLAY: x.display },
    stdio: 'ignore',
  });
  const server = `http://127.0.0.1:${port}`;
  await until('answer of WebKitWebDriver', () =>
    fetch(`${server}/status`).then(
      answer => answer.ok,
      () => false,
    ),
  );
  const finder = await readFinder();
  const session = await new Builder()
    .usingServer(server)
    .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
    .build();
  await session.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 1000 });

  async function withElement<T>(
    role: string,
    name: RegExp | undefined,
    use: (element: WebElement) => Promise<T>,
  ): Promise<T> {
    const [result] = await until(`${role} ${name ?? ''} at ${await session.getCurrentUrl()}`, async () => {
      const element = await session.executeScript<WebElement | null>(`${finder}; return ${finding(role, name)}`);
      return element && [await use(element)];
    });
    return result as T;
  }

  return {
    name: 'WebKit',
    open: url => session.get(url),
    url: () => session.getCurrentUrl(),
    click: (role, name) => withElement(role, name, element => element.click()),
    type: (name, text) => withElement('textbox', name, element => element.sendKeys(text)),
    see: (role, name) => withElement(role, name, element => element.getText()),
    read: async pattern => {
      await until(`${pattern} at ${await session.getCurrentUrl()}`, () =>
        session.executeScript<boolean>(`return ${pattern}.test(document.querySelector('main').innerText)`),
      );
    },
    evaluate: expression => session.executeScript(`return ${expression}`),
    screenshot: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
    problems: () => [],
    close: async () => {
      await session.quit();
      await end(driver);
      await end(x.process);
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The X server chooses a display that is free and writes its number. */
async function startDisplay(): Promise<{ process: ChildProcess; display: string }> {
  const x = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(createInterface({ input: x.stdout }), 'line');
  return { process: x, display: `:${number}` };
}

async function end(child: ChildProcess): Promise<void> {
  const exited = child.exitCode === null && once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}
