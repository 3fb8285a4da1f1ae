import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { buildRooms, releasedRooms } from '../../scripts/start/build.ts';
import { findChromium } from '../../scripts/test/chromium.ts';
import { config } from '../config.ts';
import prepare from '../fixtures/prepare.ts';
import { createStage, SCHEMES, type Scene, scenes, untilStill, widthsOf } from '../fixtures/scenes.ts';
import type { Locale } from '../fixtures/shopper.ts';
import { startStore } from '../fixtures/store.ts';
import { contactSheet, type Shot } from './contact-sheet.ts';

/** `npm run screenshots [words of a scene, locale, width or scheme …]`: all words must fit. */
const FOLDER = join(import.meta.dirname, '../dist/screenshots');
const LOCALES: readonly Locale[] = ['ko', 'en'];
const filter = process.argv.slice(2);
const fits = (...words: readonly (string | number)[]) => filter.every(word => words.join(' ').includes(word));

await buildRooms(['build'], releasedRooms(), () => undefined);
const cleanUp = await prepare();
const store = await startStore();
const browser = await chromium.launch({
  executablePath: findChromium(config.chromium),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const shots: Shot[] = [];
  for (const locale of LOCALES) shots.push(...(await shoot(locale)));
  const byScene = scenes.flatMap(({ name }) => shots.filter(({ scene }) => scene === name));
  await writeFile(join(FOLDER, 'index.html'), contactSheet(byScene));
  const faults = shots.flatMap(({ scene, locale, width, scheme, faults }) =>
    faults.map(fault => `${[scene, locale, width, scheme].join(', ')}: ${fault}\n`),
  );
  process.stdout.write(`${shots.length} pictures: ${join(FOLDER, 'index.html')}\n${faults.join('')}`);
  process.exitCode = shots.length === 0 || faults.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await store.stop();
  await cleanUp();
}

/** Every fitting scene in one language, in one page of the browser. */
async function shoot(locale: Locale): Promise<Shot[]> {
  const context = await browser.newContext({ locale, timezoneId: 'Asia/Seoul', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const problems = watch(page);
  const stage = createStage(page, store, locale);
  const shots: Shot[] = [];
  for (const scene of scenes) {
    const wanted = widthsOf(scene).flatMap(width =>
      SCHEMES.filter(scheme => fits(scene.name, locale, width, scheme)).map(scheme => ({ width, scheme })),
    );
    if (wanted.length === 0) continue;
    try {
      await stage.show(scene, async () => {
        const heard = problems.take().filter(problem => !scene.expected?.test(problem));
        for (const { width, scheme } of wanted) {
          const file = `${scene.name.replaceAll(' ', '-')}-${locale}-${width}-${scheme}.png`;
          await page.emulateMedia({ colorScheme: scheme });
          const overflow = await fit(page, width, scene);
          await page.screenshot({ path: join(FOLDER, file), fullPage: scene.sees !== 'window' });
          shots.push({ scene: scene.name, locale, width, scheme, file, faults: [...heard.splice(0), ...overflow] });
        }
      });
    } catch (cause) {
      const faults = [`not shown: ${String(cause)} at ${page.url()}`];
      shots.push({ scene: scene.name, locale, width: 0, scheme: 'none', file: '', faults });
    }
    process.stdout.write('.');
  }
  await context.close();
  process.stdout.write('\n');
  return shots;
}

/** Gives the window its width, lets every picture load, and measures what reaches over the edge. */
async function fit(page: Page, width: number, { sees }: Scene): Promise<string[]> {
  await page.setViewportSize({ width, height: width < 800 ? 844 : 900 });
  if (sees !== 'window') await loadPictures(page);
  await untilStill(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [`${over} px wider than the window`] : [];
}

/** Lazy pictures load when they come near: the window is made as tall as the page for a moment. */
async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager';
    await Promise.allSettled([...document.images].map(picture => picture.decode()));
  });
}

/** Console errors and page errors since they were taken last. */
function watch(page: Page): { take(): string[] } {
  const problems: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', error => problems.push(String(error)));
  return { take: () => problems.splice(0) };
}
