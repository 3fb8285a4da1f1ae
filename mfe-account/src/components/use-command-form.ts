import type { Problem } from '@maru/bff-gateway/contract';
import type { CommandResult } from '@maru/shell/contract';
import { useFetcher } from '@maru/shell/contract/router';
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { checkFields, type FieldProblems, type FieldRules } from './field-rules.ts';

export interface CommandFormOptions {
  /** Where the form posts to, with JavaScript and without. */
  action: string;
  /** Rules of its fields, in the order of the page. */
  rules: FieldRules;
  /** What a plain form left behind. */
  flash?: { problem: Problem; values: Record<string, string> } | undefined;
  /** Which field to go back to after a refusal that is about none by name. */
  retryField?: string;
  onDone?(): void;
}

export type CommandForm = ReturnType<typeof useCommandForm>;

/** A form to the gateway: what is wrong with it, and whether it is under way. What is typed lives in the inputs. */
export function useCommandForm({ action, rules, flash, retryField, onDone }: CommandFormOptions) {
  const fetcher = useFetcher<CommandResult>();
  const form = useRef<HTMLFormElement>(null);
  const [first] = useState(flash);
  const [problem, setProblem] = useState<Problem | null>(first?.problem ?? null);
  const [problems, setProblems] = useState<FieldProblems>(() => fieldProblemsOf(first?.problem));
  const isPending = fetcher.state !== 'idle';
  const fields = Object.keys(rules);
  // Two presses can come before the page has drawn the first one's state.
  const isSent = useRef(false);
  useEffect(() => {
    if (fetcher.state === 'idle' && fetcher.data) isSent.current = false;
  }, [fetcher.state, fetcher.data]);

  const check = (some: readonly string[]) => {
    const found = form.current ? checkFields(rules, new FormData(form.current), some) : {};
    setProblems(known => ({ ...without(known, some), ...found }));
    return found;
  };
  const settle = useEffectEvent((result: CommandResult) => {
    if (result.ok) return onDone?.();
    const found = fieldProblemsOf(result.problem);
    setProblem(result.problem);
    setProblems(found);
    const field = fields.find(name => found[name]) ?? retryField;
    if (field) focusOn(form.current, field);
  });
  const result = isPending ? undefined : fetcher.data;
  useEffect(() => {
    if (result) settle(result);
  }, [result]);

  return {
    form,
    /** First values of the fields after a plain form failed. */
    values: first?.values ?? {},
    problem,
    problems,
    isPending,
    /** For the form element. */
    bind: {
      action,
      onBlur({ target }: FormEvent<HTMLFormElement>) {
        const { name, value } = target as HTMLInputElement;
        if (rules[name] && value !== '') check([name]);
      },
      onInput({ target }: FormEvent<HTMLFormElement>) {
        const { name } = target as HTMLInputElement;
        if (rules[name] && problems[name]) check([name]);
      },
      onSubmit(event: FormEvent<HTMLFormElement>) {
        event.preventDefault();
        if (isPending || isSent.current) return;
        const found = check(fields);
        const wrong = fields.find(field => found[field]);
        if (wrong) return focusOn(event.currentTarget, wrong);
        setProblem(null);
        isSent.current = true;
        void fetcher.submit(new FormData(event.currentTarget), { method: 'post', action });
      },
    },
  };
}

/** What is refused is marked instead of emptied: it may be one letter that is wrong. */
function focusOn(form: HTMLFormElement | null, field: string): void {
  const element = form?.elements.namedItem(field);
  if (element instanceof HTMLElement) element.focus();
  if (element instanceof HTMLInputElement) element.select();
}

function fieldProblemsOf(problem: Problem | undefined): FieldProblems {
  return Object.fromEntries((problem?.errors ?? []).map(({ pointer, message }) => [pointer.slice(1), message]));
}

function without(problems: FieldProblems, checked: readonly string[]): FieldProblems {
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !checked.includes(field)));
}
