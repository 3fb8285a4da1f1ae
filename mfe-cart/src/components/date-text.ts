import type { Locale } from '@maru/shell/contract';

const tag = (locale: Locale) => (locale === 'ko' ? 'ko-KR' : 'en-GB');

/** The day in Korea: `25 November 2026`, `2026년 11월 25일`. */
export function dayText(at: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tag(locale), { dateStyle: 'long', timeZone: 'Asia/Seoul' }).format(new Date(at));
}

/** Day and minute in Korea: `25 Nov, 12:45`, `11월 25일 12:45`. */
export function momentText(at: string, locale: Locale): string {
  const day = { month: locale === 'ko' ? 'long' : 'short', day: 'numeric' } as const;
  const date = new Intl.DateTimeFormat(tag(locale), { ...day, timeZone: 'Asia/Seoul' }).format(new Date(at));
  const minute = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const time = new Intl.DateTimeFormat(tag(locale), { ...minute, timeZone: 'Asia/Seoul' }).format(new Date(at));
  return locale === 'ko' ? `${date} ${time}` : `${date}, ${time}`;
}
