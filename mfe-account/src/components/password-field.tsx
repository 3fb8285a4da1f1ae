import { Button } from '@maru/ui-kit/button';
import { TextField, type TextFieldProps } from '@maru/ui-kit/text-field';
import { useState } from 'react';
import { m } from '../messages/generated/messages.js';

interface PasswordFieldProps extends Pick<TextFieldProps, 'label' | 'hint' | 'error' | 'optional' | 'className'> {
  /** Its id as well, unless said. */
  name: string;
  id?: string;
  autoComplete: 'current-password' | 'new-password';
}

/** A password that can be looked at while it is typed. */
export function PasswordField({ name, id = name, optional, ...rest }: PasswordFieldProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <TextField
      {...rest}
      id={id}
      name={name}
      type={isShown ? 'text' : 'password'}
      autoCapitalize="none"
      spellCheck={false}
      {...(optional ? { optional } : { 'aria-required': true })}
      trailing={
        <Button
          variant="quiet"
          size="low"
          aria-label={isShown ? m.password_hide_label() : m.password_show_label()}
          aria-controls={id}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? m.password_hide() : m.password_show()}
        </Button>
      }
    />
  );
}
