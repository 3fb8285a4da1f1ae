import { CARD_FIELDS, FIELDS, type FieldName, groupedCardNumber, slashedExpiry } from './checkout-form.ts';

/** What the checkout reads from and does to the form's own elements, where what is typed lives. */
export function focusField(form: HTMLFormElement | null, field: string): void {
  const element = form?.elements.namedItem(field) ?? form?.querySelector(`[data-focus="${field}"]`);
  const target = element instanceof RadioNodeList ? (chosenOf(element) ?? element[0]) : element;
  if (target instanceof HTMLElement) target.focus();
}

const chosenOf = (radios: RadioNodeList) => [...radios].find(radio => (radio as HTMLInputElement).checked);

export function emptyCard(form: HTMLFormElement | null): void {
  for (const field of CARD_FIELDS) {
    const input = form?.elements.namedItem(field);
    if (input instanceof HTMLInputElement) input.value = '';
  }
}

/** Groups a card's digits while they are typed at the end; in the middle the caret matters more. */
export function formatCard(target: EventTarget): void {
  if (!(target instanceof HTMLInputElement) || target.selectionStart !== target.value.length) return;
  if (target.name === 'card_number') target.value = groupedCardNumber(target.value);
  if (target.name === 'card_expiry' && !target.value.endsWith('/')) target.value = slashedExpiry(target.value);
}

/**
 * Writes a saved address over the one that is typed; the telephone only where none is.
 * @returns the fields that it has written
 */
export function fillAddress(
  form: HTMLFormElement | null,
  address: { recipient: string; phone: string; postcode: string; line1: string; line2: string },
): FieldName[] {
  const values: [FieldName, string][] = [
    ['address_recipient', address.recipient],
    ['address_postcode', address.postcode],
    ['address_line1', address.line1],
    ['address_line2', address.line2],
  ];
  const phone = form?.elements.namedItem('contact_phone');
  if (phone instanceof HTMLInputElement && phone.value.trim() === '') values.push(['contact_phone', address.phone]);
  for (const [field, value] of values) {
    const input = form?.elements.namedItem(field);
    if (input instanceof HTMLInputElement) input.value = value;
  }
  return values.map(([field]) => field);
}

export function fieldOf(target: EventTarget): FieldName | undefined {
  const { name } = target as HTMLInputElement;
  return FIELDS.find(field => field === name);
}

export const typedIn = (target: EventTarget): string => (target as HTMLInputElement).value.trim();

export type Answers = Partial<Record<FieldName, string>>;

export function answersIn(form: HTMLFormElement | null, fields: readonly FieldName[]): Answers {
  const values = new FormData(form ?? undefined);
  return Object.fromEntries(fields.map(field => [field, String(values.get(field) ?? '').trim()]));
}
