import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { runCommand } from '../../scripts/run-command.ts';
import { copyRepository } from '../../scripts/working-copy.ts';
import { type CartVisitor, cartInDocument, openCart } from './cart-visitor.ts';
import { createTimeline, type Timeline } from './timeline.ts';

export interface ReleaseDemoOptions {
  repository: string;
  /** An empty folder; the changes are made to a copy of the sources in it. */
  workspace: string;
  /** Turbo's: what was built from the same edit before is not built again. */
  buildCache: string;
  store: { origin: string; dataDirectory: string };
  browser: Browser;
  say: (line: string) => void;
}

export interface ReleaseDemo {
  timeline: Timeline;
  /** Milliseconds from the end of the build until a visitor has the edit. */
  editToLive: number;
  /** Milliseconds from a rollback that is recorded until the next document is right again. */
  rollbackToDocument: number;
  shown: { withCanary: number; without: number };
}

const NAME = 'mfe-cart';
const SENTENCE = 'What you add is set down here.';
const EDITED = 'What you add waits here.';
/** Two of a kind in so many visitors are no chance: one in 4,000 with half of them. */
const MOST_VISITORS = 12;

/** A change of the cart on a running store: to some, to everybody, a broken one, and back. Nothing is restarted. */
export async function runReleaseDemo({
  repository,
  workspace,
  buildCache,
  store,
  browser,
  say,
}: ReleaseDemoOptions): Promise<ReleaseDemo> {
  const timeline = createTimeline(say);
  const room = join(workspace, NAME);
  const built = join(room, 'dist/release');
  const maru = (...args: string[]) =>
    runCommand(process.execPath, [join(repository, 'releases/cli/maru.mjs'), ...args, '--data', store.dataDirectory], {
      cwd: repository,
    });
  const build = () =>
    runCommand('npx', ['turbo', 'run', 'build', `--filter=@maru/${NAME}`, `--cache-dir=${buildCache}`], {
      cwd: workspace,
    });

  await timeline.step(`a copy of the sources`, () => copyRepository(repository, workspace));
  await timeline.step(`mfe-cart 1.1.0: “${SENTENCE}” becomes “${EDITED}”`, async () => {
    await edit(join(room, 'package.json'), /"version": "[^"]+"/, '"version": "1.1.0"');
    await edit(join(room, 'messages/en.json'), SENTENCE, EDITED);
  });
  await timeline.step('build', build);
  const builtAt = performance.now();
  await timeline.step('publish', () => maru('publish', NAME, '--dir', built, '--reason', 'Another sentence'));
  await timeline.step('canary for half of the visitors', () => maru('canary', NAME, '50', '--reason', 'Try it'));
  await timeline.step('a new visitor’s document has it', () => untilInDocument(store.origin, '1.1.0'));
  const editToLive = performance.now() - builtAt;
  const visitors = await timeline.step('visitors come until both kinds were seen', () =>
    visitorsOfBothKinds(browser, store.origin),
  );
  const withCanary = visitors.filter(({ text }) => text.includes(EDITED)).length;
  timeline.note(`${withCanary} of ${visitors.length} visitors have the edit; the others read “${SENTENCE}”`);

  await timeline.step('promote', () => maru('promote', NAME, '--reason', 'Nobody complained'));
  await timeline.step('a new visitor has the edit', async () =>
    expectText(await openCart(browser, store.origin), EDITED),
  );

  await timeline.step('mfe-cart 1.2.0: its page throws', async () => {
    await edit(join(room, 'package.json'), /"version": "[^"]+"/, '"version": "1.2.0"');
    await edit(
      join(room, 'src/pages/cart/empty-cart.tsx'),
      'return (',
      "if (m) throw new Error('Broken on purpose');\n  return (",
    );
  });
  await timeline.step('build', build);
  await timeline.step('publish', () => maru('publish', NAME, '--dir', built, '--reason', 'Tidy up'));
  await timeline.step('activate', () => maru('activate', NAME, '--reason', 'Tidy up'));
  await timeline.step('a new visitor sees it stop, in its place', async () =>
    expectText(await openCart(browser, store.origin), 'This page stopped.'),
  );

  await timeline.step('rollback', () => maru('rollback', NAME, '--reason', 'The page throws'));
  const recordedAt = performance.now();
  await timeline.step('the next document has mfe-cart 1.1.0', () => untilInDocument(store.origin, '1.1.0'));
  const rollbackToDocument = performance.now() - recordedAt;
  await timeline.step('a new visitor is fine', async () => expectText(await openCart(browser, store.origin), EDITED));
  timeline.note(
    `edit → live, beyond the build: ${seconds(editToLive)}; rollback → next document: ${seconds(rollbackToDocument)}`,
  );
  return {
    timeline,
    editToLive,
    rollbackToDocument,
    shown: { withCanary, without: visitors.length - withCanary },
  };
}

/** Asks as one new visitor after the other. */
async function untilInDocument(origin: string, version: string): Promise<void> {
  const started = performance.now();
  while ((await cartInDocument(origin)) !== version) {
    if (performance.now() - started > 10_000) throw new Error(`No document had mfe-cart ${version} within 10 s.`);
  }
}

async function visitorsOfBothKinds(browser: Browser, origin: string): Promise<CartVisitor[]> {
  const visitors: CartVisitor[] = [];
  while (visitors.length < MOST_VISITORS) {
    visitors.push(await openCart(browser, origin));
    const hasSeen = (sentence: string) => visitors.some(({ text }) => text.includes(sentence));
    if (hasSeen(EDITED) && hasSeen(SENTENCE)) return visitors;
  }
  throw new Error(`${MOST_VISITORS} visitors read the same: “${visitors[0]?.text}”`);
}

async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${from} any more: the demonstration has nothing to edit`);
  await writeFile(file, after);
}

function expectText({ text }: CartVisitor, wanted: string): void {
  if (!text.includes(wanted)) throw new Error(`The visitor reads “${text}” instead of “${wanted}”`);
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
