import { styleText } from 'node:util';

/** One line for something that was done after a change. */
export function said(what: string, milliseconds?: number, detail = ''): void {
  const time = milliseconds === undefined ? '' : ` in ${(milliseconds / 1000).toFixed(1)} s`;
  process.stdout.write(`${styleText('green', '✓')} ${what}${time}${detail && styleText('dim', `  ${detail}`)}\n`);
}

/** What went wrong, as the tool said it. */
export function failed(text: string): void {
  process.stderr.write(`${styleText('red', '✗')} ${text}\n`);
}
