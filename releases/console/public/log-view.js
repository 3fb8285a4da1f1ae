import { diffDetails } from './diff-view.js';
import { element } from './element.js';
import { message } from './messages.js';
import { formatTime } from './status-view.js';

/** @typedef {import('../../contract/status.ts').ReleaseHistory} ReleaseHistory */
/** @typedef {import('./messages.js').Locale} Locale */

/**
 * Entries of the log, newest first.
 * @param {ReleaseHistory['records']} records
 * @param {Locale} locale
 * @returns {Node[]}
 */
export function logView(records, locale) {
  if (records.length === 0) return [element('li', { class: 'muted whole' }, message(locale, 'emptyLog'))];
  return records.map(({ position, at, who, reason, change, before, after }) => {
    const { type, ...values } = change;
    const names = 'names' in values ? values.names.join(', ') : '';
    return element(
      'li',
      { 'data-position': String(position) },
      element('span', { class: 'muted' }, `#${position}`),
      element('span', { class: 'small' }, formatTime(at, locale), element('br'), who),
      element(
        'div',
        {},
        element('p', {}, message(locale, `change_${type}`, { ...values, names })),
        reason ? element('p', { class: 'muted' }, reason) : null,
        change.type === 'publish' ? diffDetails(change.name, change.releaseId, locale) : null,
        before !== after ? element('p', { class: 'small muted' }, `${before} → ${after}`) : null,
      ),
    );
  });
}
