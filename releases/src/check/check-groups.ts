/** The checks of the gate in the order in which they are shown, each with the codes of what it finds. */
export const checkGroups: Readonly<Record<string, readonly string[]>> = {
  integrity: ['file-missing', 'file-tampered', 'file-unlisted', 'federation-name'],
  manifest: ['manifest-missing', 'name', 'room', 'contract', 'page-missing', 'slot-missing', 'slot-name', 'event-name'],
  'paths and names': ['path-twice', 'path-taken', 'slot-taken', 'room-taken', 'path-removed'],
  'contract version': ['contract-version'],
  slots: [
    'slot-removed',
    'slot-prop-required',
    'slot-prop-narrowed',
    'slot-prop-type',
    'slot-prop-ignored',
    'slot-size',
    'no-interface',
  ],
  events: ['event-removed', 'event-field-removed', 'event-field-changed'],
  'gateway operations': [
    'operation-missing',
    'operation-moved',
    'query-removed',
    'query-required',
    'query-narrowed',
    'request-type-removed',
    'request-field-required',
    'request-field-refused',
    'request-narrowed',
    'request-limit',
    'response-field-removed',
    'response-field-optional',
    'response-nullable',
    'response-value-added',
    'response-type-changed',
  ],
  'shared modules': ['share-range', 'share-missing'],
  kit: [
    'kit-token-removed',
    'kit-export-removed',
    'kit-prop-removed',
    'kit-prop-required',
    'kit-prop-narrowed',
    'kit-entry-removed',
    'kit-second-copy',
  ],
  size: ['over-budget', 'near-budget'],
};

/** The check that finds what has this code. */
export function groupOf(code: string): string {
  return Object.keys(checkGroups).find(group => checkGroups[group]?.includes(code)) ?? 'other';
}
