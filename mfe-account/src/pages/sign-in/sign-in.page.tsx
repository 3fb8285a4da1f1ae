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
import { emailRule, passwordRule } from '../../components/field-rules.ts';
import { PasswordField } from '../../components/password-field.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { useCommandForm } from '../../components/use-command-form.ts';
import { loadSignIn, type SignInPage } from '../../data/sign-in.queries.ts';
import { m } from '../../messages/generated/messages.js';

export { loadSignIn as loader };

export function Component() {
  const page = useLoaderData<SignInPage>();
  usePageTitle(m.title());
  return (
    <Page className={styles.page}>
      {page.status === 'signed-in' ? <Already returnTo={page.returnTo} /> : <SignIn page={page} />}
    </Page>
  );
}

const RULES = { email: emailRule, password: passwordRule };

function SignIn({ page }: { page: SignInPage }) {
  const { pathname, search } = useLocation();
  const signIn = useCommandForm({
    action: '/auth/sign-in',
    rules: RULES,
    flash: page.flash,
    retryField: 'password',
  });
  return (
    <>
      <Heading level={1}>{m.title()}</Heading>
      <Text className={styles.lead}>{m.lead()}</Text>
      <Form ref={signIn.form} aria-label={m.title()} className={styles.form} {...signIn.bind}>
        <input type="hidden" name="returnTo" value={page.returnTo} />
        <input type="hidden" name="failTo" value={pathname + search} />
        {signIn.problem && <ProblemNote problem={signIn.problem} />}
        <TextField
          id="email"
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          aria-required
          label={m.email()}
          error={signIn.problems.email}
          defaultValue={signIn.values.email}
        />
        <PasswordField
          name="password"
          autoComplete="current-password"
          label={m.password()}
          error={signIn.problems.password}
        />
        <Button type="submit" wide pending={signIn.isPending}>
          {signIn.isPending ? m.submitting() : m.submit()}
        </Button>
      </Form>
      <div>
        <Text size="small" tone="muted">
          {m.sign_in_no_account()}{' '}
          <Link
            look="inline"
            render={<LocalLink to={`/sign-up?${new URLSearchParams({ returnTo: page.returnTo })}`} />}
          >
            {m.sign_in_to_sign_up()}
          </Link>
        </Text>
        <Text size="small" tone="muted">
          {m.guest()}{' '}
          <Link look="inline" render={<LocalLink to="/" />}>
            {m.guest_link()}
          </Link>
        </Text>
      </div>
    </>
  );
}
