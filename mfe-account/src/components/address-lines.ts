import type { Schemas } from '@maru/bff-gateway/contract';
import type { Locale } from '@maru/shell/contract';

type SavedAddress = Schemas['SavedAddress'];

/** Where the store knows the names of countries in both languages; Korea first. */
export const COUNTRIES = [
  'KR',
  'AT',
  'AU',
  'BE',
  'CA',
  'CH',
  'CN',
  'DE',
  'DK',
  'ES',
  'FI',
  'FR',
  'GB',
  'IE',
  'IT',
  'JP',
  'NL',
  'NO',
  'NZ',
  'SE',
  'SG',
  'TW',
  'US',
] as const;

export function countryName(country: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(country) ?? country;
}

/** An address as it is written on a parcel: a Korean one in one line, one abroad by its parts with the country last. */
export function addressLines(address: SavedAddress, locale: Locale): string[] {
  const { postcode, line1, line2, city, region, country } = address;
  if (country === 'KR') return [joined([line1, line2, postcode], ' ')];
  return [joined([line1, line2], ', '), joined([city, region, postcode], ', '), countryName(country, locale)].filter(
    Boolean,
  );
}

const joined = (parts: (string | undefined)[], by: string) => parts.filter(Boolean).join(by);
