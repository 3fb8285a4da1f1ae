/** Crockford's base 32: no I, L, O, U, so that a number can be read out on the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SEOUL_OFFSET_MS = 9 * 60 * 60 * 1000;

/** `M-2611-04F7K`: the month of the order in Seoul, then chance, so that numbers tell nobody how many orders there are. */
export function orderNumber(at: Date, random: () => number): string {
  const seoul = new Date(at.getTime() + SEOUL_OFFSET_MS).toISOString();
  let tail = '';
  for (let index = 0; index < 5; index += 1) tail += ALPHABET.charAt(Math.floor(random() * 32));
  return `M-${seoul.slice(2, 4)}${seoul.slice(5, 7)}-${tail}`;
}

/** A number as a person types it: small letters, spaces around it, and the letters that look like digits. */
export function normalizeOrderNumber(typed: string): string {
  const upper = typed.trim().toUpperCase().replace(/\s+/g, '');
  const [prefix = '', month = '', tail = ''] = upper.split('-');
  return [prefix, month, tail.replace(/[IL]/g, '1').replace(/O/g, '0')].join('-');
}
