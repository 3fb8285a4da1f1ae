import { useNavigation } from '@maru/shell/contract/router';
import styles from './routing.module.css';

/** A thin line while the next page's data is on its way; it waits 200 ms before it shows itself. */
export function NavigationPending() {
  const { state } = useNavigation();
  return <div className={styles.pending} data-active={state === 'loading' || undefined} aria-hidden="true" />;
}
