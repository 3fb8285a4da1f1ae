import { type CommandResult, LocalLink, useLocalPath, usePageTitle } from '@maru/shell/contract';
import { useFetcher, useLoaderData } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { Form } from '@maru/ui-kit/form';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Page } from '@maru/ui-kit/page';
import { Text } from '@maru/ui-kit/text';
import { TextField } from '@maru/ui-kit/text-field';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ProblemNote } from '../../components/problem-note.tsx';
import { type FoundOrder, type LookupPage, loadLookup, type Problem } from '../../data/lookup.queries.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './lookup.module.css';

export { loadLookup as loader };

/** A guest's way to an order that was placed on another device. */
export function Component() {
  const { flash } = useLoaderData<LookupPage>();
  const localPath = useLocalPath();
  const fetcher = useFetcher<CommandResult<FoundOrder>>();
  const [left] = useState(flash);
  const problem = fetcher.data ? problemOf(fetcher.data) : left?.problem;
  const form = useRef<HTMLFormElement>(null);
  const isPending = fetcher.state !== 'idle';
  usePageTitle(m.lookup_title());
  useEffect(() => {
    if (problem) focusOn(form.current, problem);
  }, [problem]);
  return (
    <Page className={styles.page}>
      <Heading level={1}>{m.lookup_title()}</Heading>
      <Text measure>{m.lookup_lead()}</Text>
      <Form
        ref={form}
        action="/api/orders/lookup"
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          if (!isPending)
            void fetcher.submit(new FormData(event.currentTarget), { method: 'post', action: '/api/orders/lookup' });
        }}
        aria-label={m.lookup_title()}
        className={styles.form}
      >
        <input type="hidden" name="returnTo" value={localPath('/orders/lookup')} />
        {problem && !problem.errors?.length && <ProblemNote problem={problem} data-focus="problem" />}
        <TextField
          id="order_number"
          name="order_number"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          aria-required
          label={m.lookup_number()}
          hint={m.lookup_number_hint()}
          error={messageFor(problem, 'order_number')}
          defaultValue={left?.values.order_number}
        />
        <TextField
          id="email"
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          maxLength={254}
          aria-required
          label={m.lookup_email()}
          error={messageFor(problem, 'email')}
          defaultValue={left?.values.email}
        />
        <Button type="submit" pending={isPending}>
          {isPending ? m.lookup_pending() : m.lookup_submit()}
        </Button>
      </Form>
      <Text size="small" tone="muted">
        {m.lookup_sign_in()}{' '}
        <Link look="inline" render={<LocalLink to="/sign-in" />}>
          {m.order_not_found_link()}
        </Link>
      </Text>
    </Page>
  );
}

const problemOf = (result: CommandResult<FoundOrder>): Problem | undefined => (result.ok ? undefined : result.problem);

const messageFor = (problem: Problem | undefined, field: string) =>
  problem?.errors?.find(({ pointer }) => pointer === `/${field}`)?.message;

function focusOn(form: HTMLFormElement | null, { errors }: Problem): void {
  const first = errors?.[0]?.pointer.slice(1);
  const target = first ? form?.elements.namedItem(first) : form?.querySelector('[data-focus]');
  if (target instanceof HTMLElement) target.focus();
}
