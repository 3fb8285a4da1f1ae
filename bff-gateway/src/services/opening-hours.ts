import type { Locale } from '../../contract/locale.ts';

interface Hours {
  days: string[];
  opens: string;
  closes: string;
}

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const names: Record<Locale, string[]> = {
  ko: ['월', '화', '수', '목', '금', '토', '일'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
const words = {
  ko: { daily: '매일', to: '~' },
  en: { daily: 'Every day', to: ' to ' },
} as const;

/** Opening hours in words: "Tue to Sun 11:00–19:00", "화~일 11:00–19:00". */
export function hoursInWords(hours: readonly Hours[], locale: Locale): string {
  return hours.map(({ days, opens, closes }) => `${daysInWords(days, locale)} ${opens}–${closes}`).join(', ');
}

/** The days of the week that no hours name, in words; undefined when there are none. */
export function closedDaysInWords(hours: readonly Hours[], locale: Locale): string | undefined {
  const closed = week.filter(day => !hours.some(({ days }) => days.includes(day)));
  return closed.length > 0 ? daysInWords(closed, locale) : undefined;
}

export function daysInWords(days: readonly string[], locale: Locale): string {
  const indexes = days.map(day => week.indexOf(day)).sort((a, b) => a - b);
  if (indexes.length === week.length) return words[locale].daily;
  const name = (index: number | undefined) => names[locale][index ?? -1] ?? '';
  const isRun = indexes.every((day, place) => place === 0 || day === (indexes[place - 1] ?? 0) + 1);
  if (isRun && indexes.length > 2) return `${name(indexes[0])}${words[locale].to}${name(indexes.at(-1))}`;
  return indexes.map(name).join(', ');
}
