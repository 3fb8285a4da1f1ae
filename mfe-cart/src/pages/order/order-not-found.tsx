import { LocalLink, usePageTitle } from '@maru/shell/contract';
import { useLocation } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Page } from '@maru/ui-kit/page';
import { Row } from '@maru/ui-kit/stack';
import { Text } from '@maru/ui-kit/text';
import { m } from '../../messages/generated/messages.js';
import styles from './order.module.css';

/** There is no such order, or it is somebody else's: nobody learns which. */
export function OrderNotFound() {
  const { pathname } = useLocation();
  usePageTitle(m.order_not_found_title());
  return (
    <Page className={styles.notFound}>
      <Heading level={1}>{m.order_not_found_title()}</Heading>
      <Text size="lead" measure>
        {m.order_not_found_text()}
      </Text>
      <Row wrap>
        <Button render={<LocalLink to={`/sign-in?${new URLSearchParams({ returnTo: pathname })}`} />}>
          {m.order_not_found_link()}
        </Button>
        <Link render={<LocalLink to="/orders/lookup" />}>{m.order_not_found_lookup()}</Link>
        <Link render={<LocalLink to="/" />}>{m.order_look_further()}</Link>
      </Row>
    </Page>
  );
}
