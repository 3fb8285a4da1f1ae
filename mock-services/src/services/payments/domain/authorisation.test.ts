import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Authorisation, decideMoney, type MoneyCommand, type MoneyMove, statusOf } from './authorisation.ts';

const authorised: Authorisation = {
  authorisationId: 'aut_1',
  orderId: 'ord_1',
  amount: 39_000,
  captured: 0,
  refunded: 0,
  isVoided: false,
};

function after(...commands: MoneyCommand[]) {
  let state = authorised;
  const answers = commands.map(command => {
    const decision = decideMoney(command, state);
    if (decision.kind === 'refused') return decision.code;
    state = decision.next;
    return decision.move?.kind ?? 'nothing';
  });
  return { state, status: statusOf(state), answers };
}

describe('money', () => {
  it('is authorised, captured, refunded', () => {
    expect(statusOf(authorised)).toBe('authorised');
    expect(after({ type: 'capture' }).status).toBe('captured');
    expect(after({ type: 'capture' }, { type: 'refund', amount: 9_000 }).status).toBe('partly-refunded');
    expect(
      after({ type: 'capture' }, { type: 'refund', amount: 9_000 }, { type: 'refund', amount: 30_000 }).status,
    ).toBe('refunded');
  });

  it('is taken once and let go once', () => {
    expect(after({ type: 'capture' }, { type: 'capture' }).answers).toEqual(['capture', 'nothing']);
    expect(after({ type: 'void' }, { type: 'void' }).answers).toEqual(['void', 'nothing']);
  });

  it('is never both taken and let go', () => {
    expect(after({ type: 'void' }, { type: 'capture' }).answers).toEqual(['void', 'wrong-state']);
    expect(after({ type: 'capture' }, { type: 'void' }).answers).toEqual(['capture', 'wrong-state']);
  });

  it('is never given back twice over', () => {
    expect(after({ type: 'refund', amount: 1 }).answers).toEqual(['wrong-state']);
    expect(after({ type: 'capture' }, { type: 'refund', amount: 39_001 }).answers).toEqual([
      'capture',
      'refund-too-high',
    ]);
    expect(after({ type: 'capture' }, { type: 'refund', amount: 0 }).answers).toEqual(['capture', 'refund-too-high']);
  });

  it('balances after any sequence of commands', () => {
    const command = fc.oneof(
      fc.constant<MoneyCommand>({ type: 'capture' }),
      fc.constant<MoneyCommand>({ type: 'void' }),
      fc.integer({ min: -10, max: 50_000 }).map<MoneyCommand>(amount => ({ type: 'refund', amount })),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), commands => {
        let state = authorised;
        const ledger: MoneyMove[] = [{ kind: 'authorise', amount: authorised.amount }];
        for (const next of commands) {
          const decision = decideMoney(next, state);
          if (decision.kind === 'refused') continue;
          state = decision.next;
          if (decision.move) ledger.push(decision.move);
        }
        const sum = (kind: MoneyMove['kind']) =>
          ledger.filter(move => move.kind === kind).reduce((total, move) => total + move.amount, 0);
        expect(sum('capture')).toBe(state.captured);
        expect(sum('refund')).toBe(state.refunded);
        expect(sum('void')).toBe(state.isVoided ? state.amount : 0);
        expect(state.refunded).toBeLessThanOrEqual(state.captured);
        expect(state.captured + sum('void')).toBeLessThanOrEqual(state.amount);
      }),
    );
  });
});
