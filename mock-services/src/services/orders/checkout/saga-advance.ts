import { nextAction } from './saga.ts';
import type { SagaDefinition, SagaStep, StepCall } from './saga-definition.ts';
import type { Journal, SagaJournal } from './saga-journal.ts';

/**
 * Does the one thing that is next for a saga, and writes it down. What a participant throws is passed on and nothing is written,
 * so that the same thing is next again.
 * @returns false when the saga has ended
 */
export async function advanceSaga<Context>(
  journals: SagaJournal,
  definitions: readonly SagaDefinition<Context>[],
  sagaId: string,
): Promise<boolean> {
  const journal = await journals.read(sagaId);
  const definition = definitionOf(definitions, journal.state.version);
  const steps = definition.steps.map(step => ({ name: step.name, isCompensable: step.compensation !== undefined }));
  const action = nextAction(steps, journal.state);
  switch (action.kind) {
    case 'nothing':
      return false;
    case 'register':
      await journals.write(journal, { type: 'saga.step-started', data: { step: action.step } });
      return true;
    case 'run':
      await runStep(journals, journal, stepOf(definition, action.step), await definition.load(sagaId));
      return true;
    case 'compensate':
      await compensateStep(journals, journal, stepOf(definition, action.step), await definition.load(sagaId));
      return true;
    case 'end':
      await endSaga(journals, journal, definition, action.outcome);
      return false;
  }
}

async function runStep<Context>(
  journals: SagaJournal,
  journal: Journal,
  step: SagaStep<Context>,
  context: Context,
): Promise<void> {
  const outcome = await step.run(context, callOf(journal, step.name));
  if (outcome.kind === 'refused') {
    await journals.write(journal, { type: 'saga.step-refused', data: { step: step.name, refusal: outcome.refusal } });
    return;
  }
  await journals.write(
    journal,
    { type: 'saga.step-done', data: { step: step.name, result: outcome.result } },
    async tx => step.record?.(tx, context, outcome, journal.meta),
  );
}

async function compensateStep<Context>(
  journals: SagaJournal,
  journal: Journal,
  step: SagaStep<Context>,
  context: Context,
): Promise<void> {
  await step.compensation?.run(context, journal.state.results[step.name], callOf(journal, `${step.name}-undo`));
  await journals.write(journal, { type: 'saga.step-compensated', data: { step: step.name } }, async tx =>
    step.compensation?.record?.(tx, context, journal.meta),
  );
}

async function endSaga<Context>(
  journals: SagaJournal,
  journal: Journal,
  definition: SagaDefinition<Context>,
  outcome: 'completed' | 'compensated',
): Promise<void> {
  const context = await definition.load(journal.sagaId);
  const end = { outcome, refusal: journal.state.refused?.refusal };
  await journals.write(journal, { type: 'saga.ended', data: { outcome } }, tx =>
    definition.end(tx, context, end, journal.meta),
  );
}

function callOf(journal: Journal, step: string): StepCall {
  return {
    idempotencyKey: `${journal.sagaId}:${step}`,
    results: journal.state.results,
    correlationId: journal.meta.correlationId,
  };
}

function definitionOf<Context>(
  definitions: readonly SagaDefinition<Context>[],
  version: number,
): SagaDefinition<Context> {
  const definition = definitions.find(entry => entry.version === version);
  if (!definition) throw new Error(`No definition of version ${version} is left for this saga`);
  return definition;
}

function stepOf<Context>(definition: SagaDefinition<Context>, name: string): SagaStep<Context> {
  const step = definition.steps.find(entry => entry.name === name);
  if (!step) throw new Error(`${definition.name} has no step ${name}`);
  return step;
}
