import type { Schemas } from '@maru/bff-gateway/contract';
import { LocalLink } from '@maru/shell/contract';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Picture } from '@maru/ui-kit/picture';
import { Section } from '@maru/ui-kit/section';
import { VisuallyHidden } from '@maru/ui-kit/visually-hidden';
import { m } from '../../messages/generated/messages.js';
import styles from './kind-shelf.module.css';

/** The kinds as one shelf, a seam apart; phones swipe it. */
export function KindShelf({ kinds }: { kinds: readonly Schemas['CategorySummary'][] }) {
  if (kinds.length === 0) return null;
  return (
    <Section title={m.kinds_title()} titleHidden>
      <ul className={styles.shelf}>
        {kinds.map(kind => (
          <li key={kind.slug} className={styles.kind}>
            {kind.picture && (
              <Picture picture={kind.picture} sizes="(max-width: 47.99rem) 38vw, 17vw" ratio="category" decorative />
            )}
            <div className={styles.label}>
              <Heading level={3} look="heading" className={styles.name}>
                <Link look="plain" render={<LocalLink to={`/c/${kind.slug}`} />} className={styles.link}>
                  {kind.name}
                </Link>
              </Heading>
              <span className={styles.count}>
                <span aria-hidden="true">{kind.count}</span>
                <VisuallyHidden>{m.kind_count({ count: kind.count })}</VisuallyHidden>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
