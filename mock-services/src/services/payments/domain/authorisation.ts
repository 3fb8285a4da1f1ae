/** Amounts in minor units of one currency. refunded ≤ captured ≤ amount, at any time. */
export interface Authorisation {
  authorisationId: string;
  orderId: string;
  amount: number;
  captured: number;
  refunded: number;
  isVoided: boolean;
}

export type AuthorisationStatus = 'authorised' | 'captured' | 'partly-refunded' | 'refunded' | 'voided';
export type MoneyMove = { kind: 'authorise' | 'capture' | 'void' | 'refund'; amount: number };
export type MoneyCommand = { type: 'capture' } | { type: 'void' } | { type: 'refund'; amount: number };

/** A refusal is a value. `move` is what is written to the ledger; none when the state is so already. */
export type MoneyDecision =
  | { kind: 'moved'; next: Authorisation; move?: MoneyMove }
  | { kind: 'refused'; code: 'wrong-state' | 'refund-too-high' };

export function statusOf({ isVoided, captured, refunded }: Authorisation): AuthorisationStatus {
  if (isVoided) return 'voided';
  if (captured === 0) return 'authorised';
  if (refunded === 0) return 'captured';
  return refunded === captured ? 'refunded' : 'partly-refunded';
}

/** Pure: authorised → captured → refunded in one piece or several, or authorised → voided; nothing else. */
export function decideMoney(command: MoneyCommand, state: Authorisation): MoneyDecision {
  switch (command.type) {
    case 'capture':
      return decideCapture(state);
    case 'void':
      return decideVoid(state);
    case 'refund':
      return decideRefund(command.amount, state);
  }
}

function decideCapture(state: Authorisation): MoneyDecision {
  if (state.isVoided) return { kind: 'refused', code: 'wrong-state' };
  if (state.captured > 0) return { kind: 'moved', next: state };
  return { kind: 'moved', next: { ...state, captured: state.amount }, move: { kind: 'capture', amount: state.amount } };
}

function decideVoid(state: Authorisation): MoneyDecision {
  if (state.isVoided) return { kind: 'moved', next: state };
  if (state.captured > 0) return { kind: 'refused', code: 'wrong-state' };
  return { kind: 'moved', next: { ...state, isVoided: true }, move: { kind: 'void', amount: state.amount } };
}

function decideRefund(amount: number, state: Authorisation): MoneyDecision {
  if (state.captured === 0) return { kind: 'refused', code: 'wrong-state' };
  if (amount <= 0 || state.refunded + amount > state.captured) return { kind: 'refused', code: 'refund-too-high' };
  return { kind: 'moved', next: { ...state, refunded: state.refunded + amount }, move: { kind: 'refund', amount } };
}
