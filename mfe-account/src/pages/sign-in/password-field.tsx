import { Button } from '@maru/ui-kit/button';
import { TextField } from '@maru/ui-kit/text-field';
import { useState } from 'react';
import { m } from '../../messages/generated/messages.js';

/** A password that can be looked at while it is typed. */
export function PasswordField({ error }: { error: string | undefined }) {
  const [isShown, setIsShown] = useState(false);
  return (
    <TextField
      id="password"
      name="password"
      type={isShown ? 'text' : 'password'}
      autoComplete="current-password"
      autoCapitalize="none"
      spellCheck={false}
      aria-required
      label={m.password()}
      error={error}
      trailing={
        <Button
          variant="quiet"
          size="low"
          aria-label={isShown ? m.password_hide_label() : m.password_show_label()}
          aria-controls="password"
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? m.password_hide() : m.password_show()}
        </Button>
      }
    />
  );
}
