import fc from 'fast-check';
import { expect, it } from 'vitest';
import { continueVisit, formatVisit, IDLE_SECONDS, LONGEST_SECONDS, parseVisit } from './visit.ts';

const visitorId = '0b6c6dfa-1111-2222-3333-444455556666';
const at = (seconds: number, position = 7) => ({ visitorId, position, seconds });

it('begins at the log’s position', () => {
  expect(continueVisit(undefined, at(1000)).visit).toEqual({ visitorId, pin: 7, began: 1000, seen: 1000 });
});

it('keeps its pin while the visitor goes on, however far the log moves', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: IDLE_SECONDS - 61 }), { maxLength: 40 }),
      fc.nat(),
      (gaps, moved) => {
        let { visit } = continueVisit(undefined, at(0));
        let seconds = 0;
        for (const gap of gaps) {
          seconds += gap;
          if (seconds >= LONGEST_SECONDS) return;
          visit = continueVisit(visit, at(seconds, 7 + moved)).visit;
          expect(visit).toMatchObject({ pin: 7, began: 0 });
        }
      },
    ),
    { seed: 20_261_125 },
  );
});

it.each([
  ['half an hour without a document', IDLE_SECONDS, {}],
  ['half a day, also without a pause', LONGEST_SECONDS, { seen: LONGEST_SECONDS - 1 }],
  ['a change of the visitor', 10, { visitorId: 'somebody-else' }],
])('is over after %s', (_what, seconds, parts) => {
  const before = { visitorId, pin: 3, began: 0, seen: 0, ...parts };
  expect(continueVisit(before, at(seconds)).visit).toEqual({ visitorId, pin: 7, began: seconds, seen: seconds });
});

it('sets its cookie anew only now and then', () => {
  const { visit } = continueVisit(undefined, at(0));
  expect(continueVisit(visit, at(59)).isSame).toBe(true);
  expect(continueVisit(visit, at(60))).toMatchObject({ isSame: false, visit: { seen: 60 } });
});

it('is read as it was written, and anything else is none', () => {
  const { visit } = continueVisit(undefined, at(1000));
  expect(parseVisit(formatVisit(visit))).toEqual(visit);
  for (const text of [undefined, '', 'x 1 2 3', `${visitorId} 1 2`, `${visitorId} -1 2 3`]) {
    expect(parseVisit(text)).toBeUndefined();
  }
});
