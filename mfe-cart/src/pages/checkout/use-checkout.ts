import { useShell } from '@maru/shell/contract';
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CheckoutPage, Problem } from '../../data/checkout.queries.ts';
import { m } from '../../messages/generated/messages.js';
import {
  checkFields,
  FIELDS,
  type FieldName,
  type FieldProblems,
  STEP_FIELDS,
  type Step,
  stepOf,
} from './checkout-form.ts';
import { emptyCard, fieldOf, fillAddress, formatCard, typedIn } from './form-elements.ts';
import { usePlaceOrder } from './use-place-order.ts';
import { useSteps } from './use-steps.ts';

export type Checkout = ReturnType<typeof useCheckout>;

/** After these the card is typed anew; after all others it stays as typed. */
const CARD_IS_SPENT = ['card-declined', 'insufficient-funds', 'payment-failed'];

/**
 * The checkout form. What is typed lives in the inputs themselves, so nothing that fails can lose it; here is what is
 * wrong with it, which steps are folded, and whether it is under way.
 */
export function useCheckout(page: CheckoutPage) {
  const form = useRef<HTMLFormElement>(null);
  const [flash] = useState(page.flash);
  const [problem, setProblem] = useState<Problem | null>(flash?.problem ?? null);
  const steps = useSteps(form);
  const { problems, check, mark } = useFieldProblems(form, flash?.problem, steps.unfold);
  const order = usePlaceOrder(page.attempt, refused => {
    const isSpent = CARD_IS_SPENT.includes(refused.code);
    setProblem(refused);
    if (isSpent) emptyCard(form.current);
    if (!mark(fieldProblemsOf(refused))) steps.focusOn(isSpent ? 'card_number' : 'problem');
  });

  useChosenAddress(form, fields => check(fields));

  return {
    form,
    /** What a plain form left behind, or what is known of somebody who has signed in: its values are the first values of the fields. */
    values: flash?.values ?? contactOf(page),
    problem,
    problems,
    attempt: order.attempt,
    isPending: order.isPending,
    folded: steps.folded,
    answersOf: steps.answersOf,
    unfold: (step: Step) => steps.unfold([step], STEP_FIELDS[step][0]),
    /** Folds a step when nothing is wrong with it, and goes on to the next. */
    goOn(step: Step, next: FieldName) {
      if (!mark(check(STEP_FIELDS[step]))) steps.fold(step, next);
    },
    /** A field was left: say what is wrong with it, unless nothing was typed yet. */
    onBlur({ target }: FormEvent<HTMLFormElement>) {
      const field = fieldOf(target);
      if (field && (typedIn(target) !== '' || problems[field])) check([field]);
    },
    /** What is being corrected is cleared as soon as it is right. */
    onInput({ target }: FormEvent<HTMLFormElement>) {
      formatCard(target);
      const field = fieldOf(target);
      if (field && problems[field]) check([field]);
    },
    onSubmit(event: FormEvent<HTMLFormElement>) {
      event.preventDefault();
      if (mark(check(FIELDS))) return;
      if (order.send(event.currentTarget)) setProblem(null);
    },
  };
}

/** Who has signed in need not say who they are. */
function contactOf({ contact }: CheckoutPage): Partial<Record<string, string>> {
  return contact ? { contact_email: contact.email, contact_name: contact.name } : {};
}

/** A saved address that is chosen elsewhere on the page is written into the form's own fields. */
function useChosenAddress(form: { current: HTMLFormElement | null }, check: (fields: readonly FieldName[]) => void) {
  const shell = useShell();
  const fill = useEffectEvent((chosen: Parameters<typeof fillAddress>[1]) => check(fillAddress(form.current, chosen)));
  useEffect(() => shell.on('account:address-chosen', fill), [shell]);
}

type Unfold = (steps: readonly Step[], field: FieldName) => void;

/** What is wrong with which field. */
function useFieldProblems(form: { current: HTMLFormElement | null }, first: Problem | undefined, unfold: Unfold) {
  const shell = useShell();
  const [problems, setProblems] = useState<FieldProblems>(() => fieldProblemsOf(first));
  return {
    problems,
    /** Looks at some fields and shows what it finds beside them. */
    check(fields: readonly FieldName[]): FieldProblems {
      const found = form.current ? checkFields(new FormData(form.current), fields, new Date()) : {};
      setProblems(known => ({ ...without(known, fields), ...found }));
      return found;
    },
    /** Goes to the first of these problems. @returns whether there is one. */
    mark(found: FieldProblems): boolean {
      const fields = FIELDS.filter(name => found[name]);
      const [field] = fields;
      if (!field) return false;
      setProblems(known => ({ ...known, ...found }));
      unfold(
        fields.flatMap(name => stepOf(name) ?? []),
        field,
      );
      shell.announce(m.problem_count({ count: fields.length }));
      return true;
    },
  };
}

function fieldProblemsOf(problem: Problem | undefined): FieldProblems {
  const found = (problem?.errors ?? []).map(({ pointer, message }) => [pointer.slice(1), message] as const);
  return Object.fromEntries(found.filter(([field]) => stepOf(field)));
}

function without(problems: FieldProblems, fields: readonly FieldName[]): FieldProblems {
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !fields.includes(field as FieldName)));
}
