import type { CommandResult } from '@maru/shell/contract';
import { useFetcher } from '@maru/shell/contract/router';
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Problem, SignedIn, SignInPage } from '../../data/sign-in.queries.ts';
import { checkSignIn, FIELDS, type FieldName, type FieldProblems } from './sign-in-form.ts';

/** The sign-in form: what is wrong with it, and whether it is under way. What is typed lives in the inputs. */
export function useSignIn({ flash }: SignInPage) {
  const fetcher = useFetcher<CommandResult<SignedIn>>();
  const form = useRef<HTMLFormElement>(null);
  const [first] = useState(flash);
  const [problem, setProblem] = useState<Problem | null>(first?.problem ?? null);
  const [problems, setProblems] = useState<FieldProblems>({});
  const isPending = fetcher.state !== 'idle';
  // Two presses can come before the page has drawn the first one's state.
  const isSent = useRef(false);
  useEffect(() => {
    if (fetcher.state === 'idle' && fetcher.data) isSent.current = false;
  }, [fetcher.state, fetcher.data]);

  const check = (fields: readonly FieldName[]) => {
    const found = form.current ? checkSignIn(new FormData(form.current), fields) : {};
    setProblems(known => ({ ...without(known, fields), ...found }));
    return found;
  };
  const refuse = useEffectEvent((refused: Problem) => {
    setProblem(refused);
    const password = form.current?.elements.namedItem('password');
    if (password instanceof HTMLInputElement) {
      // The wrong one is marked instead of emptied: it may be one letter that is wrong.
      password.focus();
      password.select();
    }
  });
  const result = isPending ? undefined : fetcher.data;
  useEffect(() => {
    if (result && !result.ok) refuse(result.problem);
  }, [result]);

  return {
    form,
    email: first?.values.email,
    problem,
    problems,
    isPending,
    onBlur({ target }: FormEvent<HTMLFormElement>) {
      const field = FIELDS.find(name => name === (target as HTMLInputElement).name);
      if (field && (target as HTMLInputElement).value !== '') check([field]);
    },
    onInput({ target }: FormEvent<HTMLFormElement>) {
      const field = FIELDS.find(name => name === (target as HTMLInputElement).name);
      if (field && problems[field]) check([field]);
    },
    onSubmit(event: FormEvent<HTMLFormElement>) {
      event.preventDefault();
      if (isPending || isSent.current) return;
      const found = check(FIELDS);
      const [wrong] = FIELDS.filter(field => found[field]);
      if (wrong) return (event.currentTarget.elements.namedItem(wrong) as HTMLElement).focus();
      setProblem(null);
      isSent.current = true;
      void fetcher.submit(new FormData(event.currentTarget), { method: 'post', action: '/auth/sign-in' });
    },
  };
}

function without(problems: FieldProblems, checked: readonly FieldName[]): FieldProblems {
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !checked.includes(field as FieldName)));
}
