/** A slug, a sku or another key of the store. */
export const isKey = (value: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 80;

/** A whole number of a page's address, within bounds; undefined for anything else. */
export function whole(value: string | null, minimum: number, maximum: number): number | undefined {
  if (!value || !/^\d{1,13}$/.test(value)) return undefined;
  return Math.min(maximum, Math.max(minimum, Number(value)));
}
