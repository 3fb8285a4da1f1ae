import { Button } from '@maru/ui-kit/button';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Page } from '@maru/ui-kit/page';
import { Text } from '@maru/ui-kit/text';
import { m } from '../messages/generated/messages.js';
import styles from './pages.module.css';

/** When the shell itself cannot go on: the last page there is. It needs nothing but the kit. */
export function ErrorPage() {
  return (
    <Page render={<main id="main" />} className={styles.page} data-room="shell">
      <Heading level={1} look="title">
        {m.error_title()}
      </Heading>
      <Text size="lead">{m.error_detail()}</Text>
      <div className={styles.help}>
        <Button variant="quiet" onClick={() => window.location.reload()}>
          {m.error_reload()}
        </Button>
        {/* A new document, at the language that the browser had last. */}
        <Link href="/">{m.error_home()}</Link>
      </div>
    </Page>
  );
}
