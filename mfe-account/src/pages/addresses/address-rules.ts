import * as v from 'valibot';
import { type FieldRules, needed } from '../../components/field-rules.ts';
import { m } from '../../messages/generated/messages.js';

const digits = (value: string) => value.replace(/\D/g, '');
const free = (max: number) => v.pipe(v.string(), v.maxLength(max, m.problem_too_long({ max })));

/** The gateway's rules: a postal code of five digits in Korea, a city elsewhere. */
export function addressRules(country: string): FieldRules {
  const isKorean = country === 'KR';
  return {
    recipient: () => needed(m.problem_recipient_missing(), 80),
    phone: () =>
      v.pipe(needed(m.problem_phone_missing(), 24), v.regex(/^\s*\+?[0-9][0-9 ()-]{6,22}\s*$/, m.problem_phone())),
    country: () => v.string(),
    postcode: () =>
      isKorean
        ? v.pipe(
            needed(m.problem_postcode_missing(), 16),
            v.check(
              value => /^\d{5}$/.test(value.replace(/[\s-]/g, '')),
              issue => m.problem_postcode({ count: digits(issue.input).length }),
            ),
          )
        : free(16),
    line1: () => needed(m.problem_line1_missing(), 200),
    line2: () => free(200),
    city: () => (isKorean ? v.string() : needed(m.problem_city_missing(), 100)),
    region: () => free(100),
  };
}
