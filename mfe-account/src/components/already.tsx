import { Link as RouterLink } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { Heading } from '@maru/ui-kit/heading';
import { LinkButton } from '@maru/ui-kit/link';
import { Row } from '@maru/ui-kit/stack';
import { Text } from '@maru/ui-kit/text';
import { m } from '../messages/generated/messages.js';
import { SignOutForm } from './sign-out-form.tsx';

/** Somebody who is signed in needs no way in: the way on, and out. */
export function Already({ returnTo }: { returnTo: string }) {
  return (
    <>
      <Heading level={1}>{m.already_title()}</Heading>
      <Text>{m.already_text()}</Text>
      <Row wrap>
        <Button render={<RouterLink to={returnTo} />}>{m.already_go_on()}</Button>
        <SignOutForm>
          <LinkButton type="submit">{m.menu_sign_out()}</LinkButton>
        </SignOutForm>
      </Row>
    </>
  );
}
