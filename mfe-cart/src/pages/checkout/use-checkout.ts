import { type CommandResult, useShell } from '@maru/shell/contract';
import { useFetcher } from '@maru/shell/contract/router';
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CheckoutPage, PlacedOrder, Problem } from '../../data/checkout.queries.ts';
import { m } from '../../messages/generated/messages.js';
import {
  CARD_FIELDS,
  checkFields,
  FIELDS,
  type FieldName,
  type FieldProblems,
  groupedCardNumber,
  STEP_FIELDS,
  type Step,
  slashedExpiry,
  stepOf,
} from './checkout-form.ts';

export type Checkout = ReturnType<typeof useCheckout>;

/** After these the card is typed anew; after all others it stays as typed. */
const CARD_IS_SPENT = ['card-declined', 'insufficient-funds', 'payment-failed'];

/**
 * The checkout form. What is typed lives in the inputs themselves, so nothing that fails can lose it; here is what is
 * wrong with it, which steps are folded, and whether it is under way.
 */
export function useCheckout({ attempt: offered, flash }: CheckoutPage) {
  const shell = useShell();
  const fetcher = useFetcher<CommandResult<PlacedOrder>>();
  const form = useRef<HTMLFormElement>(null);
  const [first] = useState(flash);
  const [problem, setProblem] = useState<Problem | null>(first?.problem ?? null);
  const [problems, setProblems] = useState<FieldProblems>(() => fieldProblemsOf(first?.problem));
  const [folded, setFolded] = useState<readonly Step[]>([]);
  const [answers, setAnswers] = useState<Partial<Record<FieldName, string>>>({});
  const [focus, setFocus] = useState<{ field: string } | null>(null);
  // One attempt is one order: it is kept while the outcome of a try may be unknown, and given up only when it is used.
  const [attempt, setAttempt] = useState(offered);
  const isPending = fetcher.state !== 'idle';
  // Two presses can come before the page has drawn the first one's state.
  const isSent = useRef(false);
  useEffect(() => {
    if (fetcher.state === 'idle' && fetcher.data) isSent.current = false;
  }, [fetcher.state, fetcher.data]);

  useEffect(() => {
    if (focus) focusField(form.current, focus.field);
  }, [focus]);

  const check = (fields: readonly FieldName[]): FieldProblems => {
    const found = form.current ? checkFields(new FormData(form.current), fields, new Date()) : {};
    setProblems(known => ({ ...without(known, fields), ...found }));
    return found;
  };
  const show = (found: FieldProblems) => {
    const [field] = FIELDS.filter(name => found[name]);
    if (!field) return;
    const steps = new Set(Object.keys(found).map(stepOf));
    setFolded(known => known.filter(step => !steps.has(step)));
    setFocus({ field });
    shell.announce(m.problem_count({ count: Object.keys(found).length }));
  };

  const refuse = useEffectEvent((refused: Problem) => {
    const found = fieldProblemsOf(refused);
    setProblem(refused);
    setProblems(found);
    if (CARD_IS_SPENT.includes(refused.code)) emptyCard(form.current);
    if (refused.code === 'attempt-used') setAttempt(offered);
    if (Object.keys(found).length > 0) show(found);
    else setFocus({ field: CARD_IS_SPENT.includes(refused.code) ? 'card_number' : 'problem' });
  });
  const result = isPending ? undefined : fetcher.data;
  useEffect(() => {
    if (result && !result.ok) refuse(result.problem);
  }, [result]);

  return {
    form,
    /** What a plain form left behind: its values are the first values of the fields. */
    values: first?.values ?? {},
    attempt,
    problem,
    problems,
    folded,
    isPending,
    /** What was answered in these fields of folded steps, without the empty ones. */
    answersOf: (fields: readonly FieldName[]) => fields.flatMap(field => answers[field] || []),
    /** Folds a step when nothing is wrong with it, and goes on to the next. */
    goOn(step: Step, next: FieldName) {
      const found = check(STEP_FIELDS[step]);
      if (Object.keys(found).length > 0) return show(found);
      setFolded(known => [...known, step]);
      setAnswers(known => ({ ...known, ...answersIn(form.current, STEP_FIELDS[step]) }));
      setFocus({ field: next });
    },
    unfold(step: Step) {
      setFolded(known => known.filter(one => one !== step));
      setFocus({ field: STEP_FIELDS[step][0] });
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
      if (isPending || isSent.current) return;
      const found = check(FIELDS);
      if (Object.keys(found).length > 0) return show(found);
      setProblem(null);
      isSent.current = true;
      void fetcher.submit(new FormData(event.currentTarget), { method: 'post', action: '/api/orders' });
    },
  };
}

function fieldProblemsOf(problem: Problem | undefined): FieldProblems {
  const found = (problem?.errors ?? []).map(({ pointer, message }) => [pointer.slice(1), message] as const);
  return Object.fromEntries(found.filter(([field]) => stepOf(field)));
}

function answersIn(form: HTMLFormElement | null, fields: readonly FieldName[]): Partial<Record<FieldName, string>> {
  const values = new FormData(form ?? undefined);
  return Object.fromEntries(fields.map(field => [field, String(values.get(field) ?? '').trim()]));
}

function without(problems: FieldProblems, fields: readonly FieldName[]): FieldProblems {
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !fields.includes(field as FieldName)));
}

function fieldOf(target: EventTarget): FieldName | undefined {
  const name = (target as HTMLInputElement).name;
  return FIELDS.find(field => field === name);
}

const typedIn = (target: EventTarget) => (target as HTMLInputElement).value.trim();

function focusField(form: HTMLFormElement | null, field: string): void {
  const element = form?.elements.namedItem(field) ?? form?.querySelector(`[data-focus="${field}"]`);
  const target = element instanceof RadioNodeList ? (chosenOf(element) ?? element[0]) : element;
  if (target instanceof HTMLElement) target.focus();
}

const chosenOf = (radios: RadioNodeList) => [...radios].find(radio => (radio as HTMLInputElement).checked);

function emptyCard(form: HTMLFormElement | null): void {
  for (const field of CARD_FIELDS) {
    const input = form?.elements.namedItem(field);
    if (input instanceof HTMLInputElement) input.value = '';
  }
}

/** Groups a card's digits while they are typed at the end; in the middle the caret matters more. */
function formatCard(target: EventTarget): void {
  if (!(target instanceof HTMLInputElement) || target.selectionStart !== target.value.length) return;
  if (target.name === 'card_number') target.value = groupedCardNumber(target.value);
  if (target.name === 'card_expiry' && !target.value.endsWith('/')) target.value = slashedExpiry(target.value);
}
