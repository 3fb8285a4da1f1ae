import type { Locale } from '@maru/shell/contract';
import { overwriteGetLocale } from './generated/runtime.js';

/** The shell's own catalogue: `read` answers the locale of what is being rendered now. */
export function bindMessages(read: () => Locale): void {
  overwriteGetLocale(read);
}
