/** The store's locales, in the order of its language switch. */
export const LOCALES = ['ko', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The locale a path starts with, or undefined: `/ko/p/moon-jar` → `ko`. */
export function localeOfPath(pathname: string): Locale | undefined {
  const first = pathname.split('/')[1];
  return LOCALES.find(locale => locale === first);
}

/** Puts a path below a locale: `('en', '/')` → `/en`, `('en', '/cart')` → `/en/cart`. */
export function localePath(locale: Locale, path: string): string {
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}
