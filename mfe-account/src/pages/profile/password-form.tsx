import { useLocalPath } from '@maru/shell/contract';
import { Button } from '@maru/ui-kit/button';
import { Form } from '@maru/ui-kit/form';
import { newPasswordRule, passwordRule } from '../../components/field-rules.ts';
import { PasswordField } from '../../components/password-field.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { useCommandForm } from '../../components/use-command-form.ts';
import type { ProfilePage } from '../../data/account.queries.ts';
import { m } from '../../messages/generated/messages.js';
import { isAboutPassword } from './is-about-password.ts';
import styles from './profile.module.css';

const RULES = { password: passwordRule, password_new: newPasswordRule };

export function PasswordForm({ page: { person, flash } }: { page: ProfilePage }) {
  const localPath = useLocalPath();
  const form = useCommandForm({
    action: '/auth/password',
    rules: RULES,
    flash: flash && isAboutPassword(flash) ? flash : undefined,
    onDone: () => form.form.current?.reset(),
  });
  return (
    <Form ref={form.form} aria-label={m.password_title()} className={styles.form} {...form.bind}>
      <input type="hidden" name="returnTo" value={localPath('/account')} />
      {/* For password managers: whose password it is. */}
      <input type="hidden" name="username" autoComplete="username" value={person.email} />
      {form.problem && <ProblemNote problem={form.problem} />}
      <PasswordField
        name="password"
        autoComplete="current-password"
        label={m.password_now()}
        error={form.problems.password}
      />
      <PasswordField
        name="password_new"
        autoComplete="new-password"
        label={m.password_new()}
        hint={m.password_rule()}
        error={form.problems.password_new}
      />
      <Button type="submit" variant="quiet" pending={form.isPending} className={styles.save}>
        {form.isPending ? m.profile_saving() : m.password_change()}
      </Button>
    </Form>
  );
}
