import { config } from '../config.ts';
import type { Browser } from './browser.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

const STARTS: Record<string, () => Promise<Browser>> = { webkit: startWebKit, firefox: startFirefox };

/** The engine that this run is about, with nothing in it of an earlier visitor. */
export async function startBrowser(): Promise<Browser> {
  const start = STARTS[config.engine];
  if (!start) throw new Error(`There is no engine "${config.engine}". There are: ${Object.keys(STARTS).join(', ')}.`);
  return start();
}
