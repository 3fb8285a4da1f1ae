import { useLocalPath } from '@maru/shell/contract';
import { Button } from '@maru/ui-kit/button';
import { Form } from '@maru/ui-kit/form';
import { TextField } from '@maru/ui-kit/text-field';
import { emailRule, nameRule } from '../../components/field-rules.ts';
import { PasswordField } from '../../components/password-field.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { useCommandForm } from '../../components/use-command-form.ts';
import type { ProfilePage } from '../../data/account.queries.ts';
import { m } from '../../messages/generated/messages.js';
import { isAboutPassword } from './is-about-password.ts';
import styles from './profile.module.css';

const RULES = { name: nameRule, email: emailRule };

/** Name and e-mail address. Another address needs the password, for it is the way in. */
export function DetailsForm({ page: { person, flash } }: { page: ProfilePage }) {
  const localPath = useLocalPath();
  const form = useCommandForm({
    action: '/auth/profile',
    rules: RULES,
    flash: flash && !isAboutPassword(flash) ? flash : undefined,
    onDone: () => emptyPassword(form.form.current),
  });
  return (
    <Form ref={form.form} aria-label={m.profile_details()} className={styles.form} {...form.bind}>
      <input type="hidden" name="returnTo" value={localPath('/account')} />
      {form.problem && <ProblemNote problem={form.problem} />}
      <TextField
        id="name"
        name="name"
        autoComplete="name"
        aria-required
        label={m.sign_up_name()}
        error={form.problems.name}
        defaultValue={form.values.name ?? person.name}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        aria-required
        label={m.email()}
        hint={m.profile_email_hint()}
        error={form.problems.email}
        defaultValue={form.values.email ?? person.email}
      />
      <PasswordField
        name="password"
        id="profile-password"
        autoComplete="current-password"
        optional
        label={m.profile_password()}
        error={form.problems.password}
      />
      <Button type="submit" variant="quiet" pending={form.isPending} className={styles.save}>
        {form.isPending ? m.profile_saving() : m.profile_save()}
      </Button>
    </Form>
  );
}

function emptyPassword(form: HTMLFormElement | null): void {
  const password = form?.elements.namedItem('password');
  if (password instanceof HTMLInputElement) password.value = '';
}
