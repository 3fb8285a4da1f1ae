import { element } from './element.js';
import { message } from './messages.js';
import { fact, formatTime, releaseLabel } from './status-view.js';

/** @typedef {import('../../contract/status.ts').LiveStatus} LiveStatus */
/** @typedef {import('./messages.js').Locale} Locale */

/**
 * What anybody may see: which releases are live, and since when.
 * @param {LiveStatus} status
 * @param {Locale} locale
 * @returns {Node[]}
 */
export function liveView({ entries }, locale) {
  if (entries.length === 0) return [element('p', { class: 'note' }, message(locale, 'empty'))];
  const none = message(locale, 'none');
  return entries.map(({ name, active, disabled, since }) => {
    const state = !active ? 'none' : disabled ? 'disabled' : 'live';
    return element(
      'article',
      { class: 'entry', 'data-name': name },
      element(
        'header',
        {},
        element('h3', {}, name),
        element('p', { class: 'mark', 'data-state': state }, message(locale, `state_${state}`)),
      ),
      element(
        'dl',
        { class: 'facts' },
        fact(message(locale, 'release'), active ? releaseLabel(active) : none),
        fact(message(locale, 'kit'), active?.kit ?? none),
        fact(message(locale, 'since'), since ? formatTime(since, locale) : none),
      ),
    );
  });
}
