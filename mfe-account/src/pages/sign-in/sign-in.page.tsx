import { LocalLink, usePageTitle } from '@maru/shell/contract';
import { Link as RouterLink, useLoaderData, useLocation } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { Form } from '@maru/ui-kit/form';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Note } from '@maru/ui-kit/note';
import { Page } from '@maru/ui-kit/page';
import { Row } from '@maru/ui-kit/stack';
import { Text } from '@maru/ui-kit/text';
import { TextField } from '@maru/ui-kit/text-field';
import { SignOutForm } from '../../components/sign-out-form.tsx';
import { loadSignIn, type Problem, type SignInPage } from '../../data/sign-in.queries.ts';
import { m } from '../../messages/generated/messages.js';
import { PasswordField } from './password-field.tsx';
import styles from './sign-in.module.css';
import { useSignIn } from './use-sign-in.ts';

export { loadSignIn as loader };

export function Component() {
  const page = useLoaderData<SignInPage>();
  usePageTitle(m.title());
  return (
    <Page className={styles.page}>
      {page.status === 'signed-in' ? <Already page={page} /> : <SignIn page={page} />}
    </Page>
  );
}

function SignIn({ page }: { page: SignInPage }) {
  const { pathname, search } = useLocation();
  const signIn = useSignIn(page);
  return (
    <>
      <Heading level={1}>{m.title()}</Heading>
      <Text className={styles.lead}>{m.lead()}</Text>
      <Form
        ref={signIn.form}
        action="/auth/sign-in"
        aria-label={m.title()}
        className={styles.form}
        onSubmit={signIn.onSubmit}
        onBlur={signIn.onBlur}
        onInput={signIn.onInput}
      >
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
          defaultValue={signIn.email}
        />
        <PasswordField error={signIn.problems.password} />
        <Button type="submit" wide pending={signIn.isPending}>
          {signIn.isPending ? m.submitting() : m.submit()}
        </Button>
      </Form>
      <Text size="small" tone="muted">
        {m.guest()}{' '}
        <Link look="inline" render={<LocalLink to="/" />}>
          {m.guest_link()}
        </Link>
      </Text>
    </>
  );
}

function ProblemNote({ problem }: { problem: Problem }) {
  const isOurs = problem.status >= 500 && problem.requestId !== '';
  return (
    <Note kind="danger" live>
      <Text strong>{problem.title}</Text>
      <Text>{problem.detail}</Text>
      {isOurs && (
        <Text size="caption" tone="muted">
          {m.problem_request({ id: problem.requestId.slice(0, 8) })}
        </Text>
      )}
    </Note>
  );
}

function Already({ page }: { page: SignInPage }) {
  return (
    <>
      <Heading level={1}>{m.already_title()}</Heading>
      <Text>{m.already_text()}</Text>
      <Row wrap>
        <Button render={<RouterLink to={page.returnTo} />}>{m.already_go_on()}</Button>
        <SignOutForm>
          <Link render={<button type="submit" />}>{m.menu_sign_out()}</Link>
        </SignOutForm>
      </Row>
    </>
  );
}
