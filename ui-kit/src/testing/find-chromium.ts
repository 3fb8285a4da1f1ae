import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** The system's Chromium, or undefined: then Playwright takes its own. */
export function findChromium(): string | undefined {
  return places.find(place => existsSync(place));
}
