/// <reference lib="dom" />
import { createReadStream, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type Browser, chromium as launcher, type Page } from '@playwright/test';

type Side = 'before' | 'after';

export interface CaptureOptions {
  /** Folder of each static Storybook. */
  sides: Record<Side, string>;
  output: string;
  /** Part of the ids to draw; empty for all. */
  filter: string;
  view: { width: number; globals: string };
  /** Path of a browser, or undefined for Playwright's own. */
  chromium: string | undefined;
}

/** A story and its pictures; a side on which it is not there has none. */
export interface Shot {
  id: string;
  title: string;
  before?: string;
  after?: string;
}

interface IndexEntry {
  id: string;
  type: string;
  title: string;
  name: string;
}

const PAGES = 2;
const PATIENCE_MS = 30_000;

/** Pictures of every story on both sides, in `<output>/before` and `<output>/after`. */
export async function capture(options: CaptureOptions): Promise<Shot[]> {
  const { sides, output, filter, view, chromium } = options;
  const shots = new Map<string, Shot>();
  const browser = await launcher.launch({ ...(chromium && { executablePath: chromium }), args: ['--no-sandbox'] });
  try {
    for (const side of ['before', 'after'] as const) {
      const server = await serve(sides[side]);
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const entries = storiesIn(sides[side]).filter(({ id }) => id.includes(filter));
      mkdirSync(join(output, side), { recursive: true });
      process.stdout.write(`Drawing ${entries.length} stories, ${side} …\n`);
      const queue = [...entries];
      const draw = async () => {
        const page = await openPage(browser, view.width);
        for (let entry = queue.shift(); entry; entry = queue.shift()) {
          const file = `${side}/${entry.id}.png`;
          await drawStory(page, `${origin}/iframe.html?id=${entry.id}&viewMode=story&globals=${view.globals}`);
          await page.screenshot({ path: join(output, file), fullPage: true, animations: 'disabled', caret: 'hide' });
          const known = shots.get(entry.id) ?? { id: entry.id, title: `${entry.title}, ${entry.name}` };
          shots.set(entry.id, { ...known, [side]: file });
        }
        await page.close();
      };
      await Promise.all(Array.from({ length: PAGES }, draw)).finally(() => server.close());
    }
  } finally {
    await browser.close();
  }
  return [...shots.values()].sort((one, other) => one.id.localeCompare(other.id));
}

function storiesIn(directory: string): IndexEntry[] {
  const { entries } = JSON.parse(readFileSync(join(directory, 'index.json'), 'utf8')) as {
    entries: Record<string, IndexEntry>;
  };
  return Object.values(entries).filter(({ type }) => type === 'story');
}

async function openPage(browser: Browser, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce', locale: 'en' });
  // Dates on a page are the same on both sides.
  await page.clock.setFixedTime(new Date('2026-01-15T03:00:00Z'));
  return page;
}

/** Shows a story and waits until it has played, its fonts are there and its pictures are decoded. */
async function drawStory(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(isPlayed, undefined, { timeout: PATIENCE_MS });
  await page.evaluate(async () => {
    await document.fonts.ready;
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map(picture => picture.decode().catch(() => undefined)));
  });
}

/** Runs in the page: what Storybook says of the story that it draws. */
function isPlayed(): boolean {
  const preview = (globalThis as { __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } } })
    .__STORYBOOK_PREVIEW__;
  return ['finished', 'errored', 'aborted'].includes(preview?.currentRender?.phase ?? '');
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

function serve(directory: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(directory, normalize(decodeURIComponent(pathname)));
    if (!file.startsWith(directory) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}
