import styles from './routing.module.css';

/** While the first page's data is on its way: paper, as high as a page, so that nothing jumps. */
export function PageWaiting() {
  return <div className={styles.waiting} aria-busy="true" />;
}
