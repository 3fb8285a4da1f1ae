import { expect, it } from 'vitest';
import { evolveSaga, newSaga, nextAction, type SagaEvent } from './saga.ts';

const steps = [
  { name: 'reserve', isCompensable: true },
  { name: 'authorise', isCompensable: true },
  { name: 'confirm', isCompensable: false },
  { name: 'capture', isCompensable: true },
];
const started: SagaEvent = { type: 'saga.started', data: { saga: 'checkout', version: 1 } };
const begin = (step: string): SagaEvent => ({ type: 'saga.step-started', data: { step } });
const done = (step: string): SagaEvent => ({ type: 'saga.step-done', data: { step, result: { from: step } } });
const refuse = (step: string): SagaEvent => ({ type: 'saga.step-refused', data: { step, refusal: { reason: 'no' } } });
const undone = (step: string): SagaEvent => ({ type: 'saga.step-compensated', data: { step } });

const after = (...events: SagaEvent[]) => nextAction(steps, [started, ...events].reduce(evolveSaga, newSaga));

it('registers a step before it runs it', () => {
  expect(after()).toEqual({ kind: 'register', step: 'reserve' });
  expect(after(begin('reserve'))).toEqual({ kind: 'run', step: 'reserve' });
  expect(after(begin('reserve'), done('reserve'))).toEqual({ kind: 'register', step: 'authorise' });
});

it('runs a step again whose outcome is not known', () => {
  expect(after(begin('reserve'), done('reserve'), begin('authorise'))).toEqual({ kind: 'run', step: 'authorise' });
});

it('ends when every step is done', () => {
  const all = steps.flatMap(({ name }) => [begin(name), done(name)]);
  expect(after(...all)).toEqual({ kind: 'end', outcome: 'completed' });
  expect(after(...all, { type: 'saga.ended', data: { outcome: 'completed' } })).toEqual({ kind: 'nothing' });
});

it('compensates in reverse after a refusal, without the refused step', () => {
  const refused = [
    ...['reserve', 'authorise', 'confirm'].flatMap(name => [begin(name), done(name)]),
    begin('capture'),
    refuse('capture'),
  ];
  expect(after(...refused)).toEqual({ kind: 'compensate', step: 'authorise' });
  expect(after(...refused, undone('authorise'))).toEqual({ kind: 'compensate', step: 'reserve' });
  expect(after(...refused, undone('authorise'), undone('reserve'))).toEqual({ kind: 'end', outcome: 'compensated' });
});

it('has nothing to compensate when the first step is refused', () => {
  expect(after(begin('reserve'), refuse('reserve'))).toEqual({ kind: 'end', outcome: 'compensated' });
});
