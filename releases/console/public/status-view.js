import { element } from './element.js';
import { message } from './messages.js';

/** @typedef {import('../../contract/status.ts').ReleaseStatus} ReleaseStatus */
/** @typedef {import('../../contract/status.ts').StatusEntry} StatusEntry */
/** @typedef {import('../../contract/status.ts').StatusRelease} StatusRelease */
/** @typedef {import('./messages.js').Locale} Locale */

/** @typedef {import('../../contract/change-request.ts').ChangeRequest} ChangeRequest */

/**
 * What is live, one article a deployable.
 * @param {ReleaseStatus} status
 * @param {Locale} locale
 * @param {(request: ChangeRequest) => void} ask
 * @returns {Node[]}
 */
export function statusView(status, locale, ask) {
  if (status.entries.length === 0) return [element('p', { class: 'note' }, message(locale, 'empty'))];
  return status.entries.map(entry => entryView(entry, locale, actionsOf(entry, status.may ?? [], locale, ask)));
}

/**
 * @param {StatusEntry} entry
 * @param {Locale} locale
 * @param {Node[]} actions
 */
function entryView(entry, locale, actions) {
  const state = stateOf(entry);
  const shown = entry.active ?? entry.newest;
  return element(
    'article',
    { class: 'entry', 'data-name': entry.name },
    element(
      'header',
      {},
      element('h3', {}, entry.name),
      element('p', { class: 'mark', 'data-state': state }, message(locale, `state_${state}`)),
      actions.length > 0 ? element('p', { class: 'actions' }, ...actions) : null,
    ),
    element('dl', { class: 'facts' }, ...factsOf(entry, shown, locale)),
  );
}

/**
 * Buttons for what makes sense now and the reader may ask for.
 * @param {StatusEntry} entry
 * @param {readonly string[]} may
 * @param {Locale} locale
 * @param {(request: ChangeRequest) => void} ask
 */
function actionsOf({ name, kind, active, canary, lastGood, disabled }, may, locale, ask) {
  /** @type {[ChangeRequest['type'] & ('promote' | 'rollback' | 'disable' | 'enable'), boolean][]} */
  const possible = [
    ['promote', canary !== null],
    ['rollback', canary !== null || lastGood !== null],
    ['disable', kind === 'remote' && active !== null && !disabled],
    ['enable', disabled],
  ];
  return possible
    .filter(([type, makesSense]) => makesSense && may.includes(type))
    .map(([type]) => {
      const button = element('button', { type: 'button', 'data-change': type }, message(locale, `do_${type}`));
      button.addEventListener('click', () => ask({ type, name }));
      return button;
    });
}

/**
 * @param {StatusEntry} entry
 * @returns {'live' | 'canary' | 'disabled' | 'none'}
 */
function stateOf({ active, canary, disabled }) {
  if (!active) return 'none';
  if (disabled) return 'disabled';
  return canary ? 'canary' : 'live';
}

/**
 * @param {StatusEntry} entry
 * @param {StatusRelease | null} shown
 * @param {Locale} locale
 * @returns {Node[]}
 */
function factsOf(entry, shown, locale) {
  const { owner, canary, lastGood, changed, paths, slots, notChosen } = entry;
  const none = message(locale, 'none');
  return [
    fact(message(locale, 'owner'), owner ? [owner.team, owner.contact].filter(Boolean).join(', ') : none),
    fact(message(locale, entry.active ? 'release' : 'newest'), shown ? releaseLabel(shown) : none),
    fact(message(locale, 'canary'), canary ? canaryLabel(canary, locale) : none),
    fact(message(locale, 'lastGood'), lastGood ? releaseLabel(lastGood) : none),
    fact(message(locale, 'contract'), shown?.contract ?? none),
    fact(message(locale, 'kit'), shown?.kit ?? none),
    fact(message(locale, 'size'), shown ? sizeLabel(shown, locale) : none),
    fact(message(locale, 'since'), changed ? `${formatTime(changed.at, locale)}, ${changed.who}` : none),
    paths.length > 0 ? fact(message(locale, 'paths'), codes(paths), 'wide') : null,
    slots.length > 0 ? fact(message(locale, 'slots'), codes(slots), 'wide') : null,
    ...notChosen.map(({ version, reasons }) =>
      element('p', { class: 'note small wide' }, message(locale, 'notChosen', { version, reasons: reasons.join(' ') })),
    ),
  ].filter(node => node !== null);
}

/**
 * @param {string} term
 * @param {Node | string} value
 * @param {string} [className]
 */
export function fact(term, value, className = '') {
  return element('div', { class: className }, element('dt', {}, term), element('dd', {}, value));
}

/** @param {{ version: string, releaseId: string }} release */
export function releaseLabel({ version, releaseId }) {
  return element('span', {}, `${version} `, element('code', { class: 'muted' }, releaseId));
}

/**
 * @param {NonNullable<StatusEntry['canary']>} canary
 * @param {Locale} locale
 */
function canaryLabel({ version, percent }, locale) {
  const label = message(locale, 'share', { version, percent });
  return element(
    'span',
    {},
    label,
    element('meter', { min: '0', max: '100', value: String(percent), 'aria-label': label }),
  );
}

/**
 * @param {StatusRelease} release
 * @param {Locale} locale
 */
function sizeLabel({ bytes, brotliBytes, files }, locale) {
  return message(locale, 'sizeValue', { brotli: formatBytes(brotliBytes), bytes: formatBytes(bytes), files });
}

/** @param {readonly string[]} texts */
function codes(texts) {
  return element('span', {}, ...texts.flatMap((text, index) => [index > 0 ? ' · ' : '', element('code', {}, text)]));
}

/** @param {number} bytes */
export function formatBytes(bytes) {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
}

/**
 * @param {string} at
 * @param {Locale} locale
 */
export function formatTime(at, locale) {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' }).format(
    new Date(at),
  );
}
