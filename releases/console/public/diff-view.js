import { element } from './element.js';
import { message } from './messages.js';
import { formatBytes } from './status-view.js';

/** @typedef {import('./messages.js').Locale} Locale */
/** @typedef {import('../../contract/diff.ts').ReleaseDiff} ReleaseDiff */

/**
 * What a release changes against the active one, read when it is opened.
 * @param {string} name
 * @param {string} releaseId
 * @param {Locale} locale
 */
export function diffDetails(name, releaseId, locale) {
  const place = element('div', { class: 'small', 'aria-live': 'polite' });
  const details = element('details', {}, element('summary', {}, message(locale, 'diff')), place);
  details.addEventListener('toggle', async () => {
    if (!details.open || place.childElementCount > 0) return;
    try {
      const response = await fetch(`/releases/v1/diff?${new URLSearchParams({ name, release: releaseId })}`);
      if (!response.ok) throw new Error(String(response.status));
      place.replaceChildren(...diffView(await response.json(), locale));
    } catch {
      place.replaceChildren(element('p', { class: 'note', 'data-kind': 'error' }, message(locale, 'noDiff')));
    }
  });
  return details;
}

/**
 * @param {ReleaseDiff} diff
 * @param {Locale} locale
 * @returns {Node[]}
 */
function diffView({ before, after, values, contract, files, bytes }, locale) {
  if (before.releaseId === after.releaseId) return [element('p', {}, message(locale, 'diffSame'))];
  const lines = [
    ...values.map(({ what, before: old, after: now }) => `${what}: ${old} → ${now}`),
    ...contract.flatMap(({ what, added, removed }) => [
      ...added.map(item => `+ ${what}: ${item}`),
      ...removed.map(item => `− ${what}: ${item}`),
    ]),
    ...files.map(file => fileLine(file, locale)),
    message(locale, 'diffTotal', sizesOf(bytes.before, bytes.after)),
  ];
  return [
    element('p', {}, message(locale, 'diffAgainst', { version: before.version, releaseId: before.releaseId })),
    element('ul', {}, ...lines.map(line => element('li', {}, element('code', {}, line)))),
  ];
}

/**
 * @param {ReleaseDiff['files'][number]} file
 * @param {Locale} locale
 */
function fileLine({ file, before, after }, locale) {
  if (before === null) return message(locale, 'diffAdded', { file, ...sizesOf(0, after ?? 0) });
  if (after === null) return message(locale, 'diffRemoved', { file, ...sizesOf(before, 0) });
  const key = after > before ? 'diffGrown' : after < before ? 'diffShrunk' : 'diffChanged';
  return message(locale, key, { file, ...sizesOf(before, after) });
}

/**
 * @param {number} before
 * @param {number} after
 */
const sizesOf = (before, after) => ({
  before: formatBytes(before),
  after: formatBytes(after),
  by: formatBytes(Math.abs(after - before)),
});
