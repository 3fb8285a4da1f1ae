import { LocalLink, usePageTitle } from '@maru/shell/contract';
import { useLoaderData, useLocation } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { Form } from '@maru/ui-kit/form';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Page } from '@maru/ui-kit/page';
import { Text } from '@maru/ui-kit/text';
import { TextField } from '@maru/ui-kit/text-field';
import { Already } from '../../components/already.tsx';
import styles from '../../components/entrance.module.css';
import { emailRule, nameRule, newPasswordRule } from '../../components/field-rules.ts';
import { PasswordField } from '../../components/password-field.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { useCommandForm } from '../../components/use-command-form.ts';
import { loadSignUp, type SignInPage } from '../../data/sign-in.queries.ts';
import { m } from '../../messages/generated/messages.js';

export { loadSignUp as loader };

export function Component() {
  const page = useLoaderData<SignInPage>();
  usePageTitle(m.sign_up_title());
  return (
    <Page className={styles.page}>
      {page.status === 'signed-in' ? <Already returnTo={page.returnTo} /> : <SignUp page={page} />}
    </Page>
  );
}

const RULES = { name: nameRule, email: emailRule, password: newPasswordRule };

function SignUp({ page }: { page: SignInPage }) {
  const { pathname, search } = useLocation();
  const signUp = useCommandForm({ action: '/auth/sign-up', rules: RULES, flash: page.flash });
  return (
    <>
      <Heading level={1}>{m.sign_up_title()}</Heading>
      <Text className={styles.lead}>{m.sign_up_lead()}</Text>
      <Form ref={signUp.form} aria-label={m.sign_up_title()} className={styles.form} {...signUp.bind}>
        <input type="hidden" name="returnTo" value={page.returnTo} />
        <input type="hidden" name="failTo" value={pathname + search} />
        {signUp.problem && <ProblemNote problem={signUp.problem} />}
        <TextField
          id="name"
          name="name"
          autoComplete="name"
          aria-required
          label={m.sign_up_name()}
          error={signUp.problems.name}
          defaultValue={signUp.values.name}
        />
        <TextField
          id="email"
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          aria-required
          label={m.email()}
          error={signUp.problems.email}
          defaultValue={signUp.values.email}
        />
        <PasswordField
          name="password"
          autoComplete="new-password"
          label={m.password()}
          hint={m.password_rule()}
          error={signUp.problems.password}
        />
        <Button type="submit" wide pending={signUp.isPending}>
          {signUp.isPending ? m.sign_up_submitting() : m.sign_up_submit()}
        </Button>
      </Form>
      <Text size="small" tone="muted">
        {m.sign_up_have_account()}{' '}
        <Link look="inline" render={<LocalLink to={`/sign-in?${new URLSearchParams({ returnTo: page.returnTo })}`} />}>
          {m.sign_up_to_sign_in()}
        </Link>
      </Text>
    </>
  );
}
