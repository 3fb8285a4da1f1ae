/** What a saga remembers, as events of its own stream. `saga.step-started` registers the compensation before the step is tried. */
export type SagaEvent =
  | { type: 'saga.started'; data: { saga: string; version: number } }
  | { type: 'saga.step-started'; data: { step: string } }
  | { type: 'saga.step-done'; data: { step: string; result: unknown } }
  | { type: 'saga.step-refused'; data: { step: string; refusal: Refusal } }
  | { type: 'saga.step-compensated'; data: { step: string } }
  | { type: 'saga.ended'; data: { outcome: 'completed' | 'compensated' } };

/** A participant said no, and nothing happened there. A value, not an error. */
export interface Refusal {
  reason: string;
  detail?: unknown;
}

export interface SagaState {
  /** The definition that this saga began with and keeps to. */
  version: number;
  /** In the order in which they were tried. */
  startedSteps: readonly string[];
  results: Readonly<Record<string, unknown>>;
  refused?: { step: string; refusal: Refusal };
  compensatedSteps: readonly string[];
  outcome?: 'completed' | 'compensated';
}

export const newSaga: SagaState = { version: 0, startedSteps: [], results: {}, compensatedSteps: [] };

export function evolveSaga(state: SagaState, event: SagaEvent): SagaState {
  switch (event.type) {
    case 'saga.started':
      return { ...newSaga, version: event.data.version };
    case 'saga.step-started':
      return { ...state, startedSteps: [...state.startedSteps, event.data.step] };
    case 'saga.step-done':
      return { ...state, results: { ...state.results, [event.data.step]: event.data.result } };
    case 'saga.step-refused':
      return { ...state, refused: event.data };
    case 'saga.step-compensated':
      return { ...state, compensatedSteps: [...state.compensatedSteps, event.data.step] };
    case 'saga.ended':
      return { ...state, outcome: event.data.outcome };
  }
}

export type SagaAction =
  | { kind: 'register'; step: string }
  | { kind: 'run'; step: string }
  | { kind: 'compensate'; step: string }
  | { kind: 'end'; outcome: 'completed' | 'compensated' }
  | { kind: 'nothing' };

/** What is to be done next. Pure: after a crash the same journal gives the same answer. */
export function nextAction(steps: readonly { name: string; isCompensable: boolean }[], state: SagaState): SagaAction {
  if (state.outcome) return { kind: 'nothing' };
  if (state.refused) return nextCompensation(steps, state, state.refused.step);
  const step = steps.find(({ name }) => !(name in state.results));
  if (!step) return { kind: 'end', outcome: 'completed' };
  return { kind: state.startedSteps.includes(step.name) ? 'run' : 'register', step: step.name };
}

/** In reverse. The refused step had no effect, so there is nothing of it to undo. */
function nextCompensation(
  steps: readonly { name: string; isCompensable: boolean }[],
  state: SagaState,
  refusedStep: string,
): SagaAction {
  const open = state.startedSteps.filter(
    name =>
      name !== refusedStep &&
      !state.compensatedSteps.includes(name) &&
      steps.some(step => step.name === name && step.isCompensable),
  );
  const last = open.at(-1);
  return last === undefined ? { kind: 'end', outcome: 'compensated' } : { kind: 'compensate', step: last };
}
