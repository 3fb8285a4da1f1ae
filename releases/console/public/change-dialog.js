import { element } from './element.js';
import { message } from './messages.js';

/** @typedef {import('./messages.js').Locale} Locale */
/** @typedef {import('../../contract/change-request.ts').ChangeRequest} ChangeRequest */

/**
 * Asks for the reason of a change, sends it, and resolves with whether it was recorded. A refusal stays in the dialog
 * with what the gateway said, so that what was typed is not lost.
 * @param {ChangeRequest} request
 * @param {number} expected position of the log that the person looked at
 * @param {Locale} locale
 * @returns {Promise<boolean>}
 */
export function askForChange(request, expected, locale) {
  const text = (/** @type {import('./messages.js').MessageKey} */ key) => message(locale, key);
  const reason = element('textarea', { id: 'reason', name: 'reason', required: '', rows: '3', maxlength: '500' });
  const error = element('p', { class: 'note', 'data-kind': 'error', role: 'alert', hidden: '' });
  const send = element('button', { type: 'submit', class: 'strong' }, text(`do_${request.type}`));
  const cancel = element('button', { type: 'button' }, text('cancel'));
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', { id: 'change-title' }, message(locale, `ask_${request.type}`, { name: request.name })),
    element('p', {}, text(`effect_${request.type}`)),
    element('label', { for: 'reason' }, text('reason')),
    reason,
    error,
    element('p', { class: 'actions' }, send, cancel),
  );
  const dialog = element('dialog', { 'aria-labelledby': 'change-title' }, form);
  document.body.append(dialog);

  return new Promise(resolve => {
    let isRecorded = false;
    cancel.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(isRecorded);
    });
    form.addEventListener('submit', async event => {
      event.preventDefault();
      send.disabled = true;
      const failure = await sendChange({ request, reason: reason.value, expected }, locale);
      send.disabled = false;
      isRecorded = failure === undefined;
      if (isRecorded) return dialog.close();
      error.textContent = failure ?? '';
      error.hidden = false;
    });
    dialog.showModal();
    reason.focus();
  });
}

/**
 * @param {import('../../contract/change-request.ts').ChangeBody} body
 * @param {Locale} locale
 * @returns {Promise<string | undefined>} what went wrong
 */
async function sendChange(body, locale) {
  try {
    const response = await fetch(`/releases/v1/changes?locale=${locale}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'maru-request': '1' },
      body: JSON.stringify(body),
    });
    if (response.ok) return undefined;
    const problem = await response.json().catch(() => ({}));
    const reasons = (problem.errors ?? []).map((/** @type {{ message: string }} */ error) => error.message);
    return [problem.title, problem.detail, ...reasons].filter(Boolean).join(' ') || message(locale, 'notSent');
  } catch {
    return message(locale, 'notSent');
  }
}
