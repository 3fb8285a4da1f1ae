import { askForChange } from './change-dialog.js';
import { byId, element } from './element.js';
import { liveView } from './live-view.js';
import { logView } from './log-view.js';
import { message, preferredLocale, rememberLocale } from './messages.js';
import { formatTime, statusView } from './status-view.js';

/** @typedef {import('../../contract/status.ts').ReleaseStatus} ReleaseStatus */
/** @typedef {import('../../contract/status.ts').LiveStatus} LiveStatus */
/** @typedef {import('../../contract/status.ts').ReleaseHistory} ReleaseHistory */

const POLL_MS = 5_000;
/** How often it looks when changes are told anyway: for what is no change for visitors, as a new release. */
const SLOW_POLL_MS = 30_000;
const PAGE = 30;

let locale = preferredLocale();
/** @type {ReleaseStatus | LiveStatus | undefined} */
let status;
/** @type {ReleaseHistory | undefined} */
let history;

const filter = /** @type {HTMLSelectElement} */ (byId('filter'));
const more = /** @type {HTMLButtonElement} */ (byId('more'));
const language = /** @type {HTMLButtonElement} */ (byId('language'));

/**
 * @param {string} path
 * @returns {Promise<any>}
 */
async function read(path) {
  const response = await fetch(`/releases/v1/${path}`, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

/** @param {number} [before] */
function logPath(before) {
  const search = new URLSearchParams({ limit: String(PAGE) });
  if (before !== undefined) search.set('before', String(before));
  if (filter.value) search.set('name', filter.value);
  return `log?${search}`;
}

/** Reads the status; the history only when the log has moved or another part of it is asked for. */
async function refresh({ force = false } = {}) {
  try {
    const next = /** @type {ReleaseStatus | LiveStatus} */ (await read('status'));
    const moved = force || next.position !== status?.position || isOperators(next) !== isOperators(status);
    status = next;
    if (!moved) return byId('position').replaceChildren(positionText(next));
    history = isOperators(next) ? await read(logPath()) : undefined;
    render();
  } catch {
    byId('position').replaceChildren(
      element('span', { class: 'note', 'data-kind': 'error' }, message(locale, 'unreachable')),
    );
  }
}

/**
 * Whether the reader is an operator, who sees people and reasons and may change what is live.
 * @param {ReleaseStatus | LiveStatus | undefined} from
 * @returns {from is ReleaseStatus}
 */
function isOperators(from) {
  return from !== undefined && 'may' in from;
}

async function readMore() {
  if (history?.next == null) return;
  more.disabled = true;
  try {
    const page = /** @type {ReleaseHistory} */ (await read(logPath(history.next)));
    history = { ...page, records: [...history.records, ...page.records] };
    render();
  } finally {
    more.disabled = false;
  }
}

/** @param {import('../../contract/change-request.ts').ChangeRequest} request */
async function ask(request) {
  if (await askForChange(request, status?.position ?? 0, locale)) await refresh({ force: true });
}

function render() {
  renderTexts();
  if (!status) return;
  byId('position').replaceChildren(positionText(status));
  show('status', isOperators(status) ? statusView(status, locale, ask) : liveView(status, locale));
  show(
    'log',
    history
      ? logView(history.records, locale)
      : [element('li', { class: 'muted whole' }, message(locale, 'forOperators'))],
  );
  more.hidden = history?.next == null;
  byId('only').hidden = history === undefined;
  renderFilter(status.entries.map(({ name }) => name));
  byId('sign-in').hidden = isOperators(status);
  byId('sign-out').hidden = !isOperators(status);
}

/** @param {ReleaseStatus | LiveStatus} from */
function positionText({ position, at }) {
  return at ? message(locale, 'position', { position, time: formatTime(at, locale) }) : '';
}

/**
 * @param {string} id
 * @param {Node[]} nodes
 */
function show(id, nodes) {
  const place = byId(id);
  place.replaceChildren(...nodes);
  place.setAttribute('aria-busy', 'false');
}

/** @param {string[]} names */
function renderFilter(names) {
  const chosen = filter.value;
  const all = element('option', { value: '' }, message(locale, 'everything'));
  filter.replaceChildren(all, ...names.map(name => element('option', { value: name }, name)));
  filter.value = names.includes(chosen) ? chosen : '';
}

function renderTexts() {
  document.documentElement.lang = locale;
  document.title = `${message(locale, 'title')} · Maru`;
  for (const node of document.querySelectorAll('[data-text]')) {
    node.textContent = message(locale, /** @type {any} */ (node.getAttribute('data-text')));
  }
  for (const node of document.querySelectorAll('[data-label]')) {
    node.setAttribute('aria-label', message(locale, /** @type {any} */ (node.getAttribute('data-label'))));
  }
  byId('sign-in').setAttribute('href', `/${locale}/sign-in?returnTo=%2F_maru%2F`);
  language.textContent = locale === 'ko' ? 'English' : '한국어';
  language.lang = locale === 'ko' ? 'en' : 'ko';
}

language.addEventListener('click', () => {
  locale = locale === 'ko' ? 'en' : 'ko';
  rememberLocale(locale);
  render();
});
filter.addEventListener('change', () => refresh({ force: true }));
more.addEventListener('click', readMore);

render();
await refresh({ force: true });

let lookedAt = Date.now();
function look() {
  lookedAt = Date.now();
  return refresh();
}
const events = new EventSource('/releases/v1/events');
for (const type of ['activate', 'canary', 'promote', 'rollback', 'disable', 'enable', 'reset']) {
  events.addEventListener(type, look);
}
setInterval(() => {
  const isFollowed = events.readyState === EventSource.OPEN;
  const isDue = Date.now() - lookedAt >= (isFollowed ? SLOW_POLL_MS : POLL_MS);
  if (isDue && document.visibilityState === 'visible') look();
}, 1_000);
