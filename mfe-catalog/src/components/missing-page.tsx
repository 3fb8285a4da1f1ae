import { LocalLink, usePageTitle } from '@maru/shell/contract';
import { isRouteErrorResponse, useRouteError } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Page } from '@maru/ui-kit/page';
import { Row, Stack } from '@maru/ui-kit/stack';
import { Text } from '@maru/ui-kit/text';
import { m } from '../messages/generated/messages.js';
import styles from './missing-page.module.css';

export interface MissingPageProps {
  title: string;
  text: string;
}

/** What a page's boundary shows for a 404: what happened, and where to go on. Any other error is the shell's to contain. */
export function MissingBoundary(props: MissingPageProps) {
  const error = useRouteError();
  if (!isRouteErrorResponse(error) || error.status !== 404) throw error;
  return <MissingPage {...props} />;
}

function MissingPage({ title, text }: MissingPageProps) {
  usePageTitle(title);
  return (
    <Page className={styles.page}>
      <Stack gap={5}>
        <Heading level={1} look="display">
          {title}
        </Heading>
        <Text size="lead" tone="muted" measure>
          {text}
        </Text>
        <Row gap={5} wrap>
          <Button render={<LocalLink to="/c/all" />}>{m.all_pieces()}</Button>
          <Link render={<LocalLink to="/" />}>{m.missing_home()}</Link>
        </Row>
      </Stack>
    </Page>
  );
}
