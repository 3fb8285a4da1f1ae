import type { Schemas } from '@maru/bff-gateway/contract';
import { LocalLink, useShell } from '@maru/shell/contract';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Picture } from '@maru/ui-kit/picture';
import { Text } from '@maru/ui-kit/text';
import { m } from '../../messages/generated/messages.js';
import styles from './hall.module.css';

type Feature = NonNullable<Schemas['HomePage']['feature']>;

/** The one dark room of the home page: a kiln, its work in window light, its name as a pillar. */
export function Hall({ feature }: { feature: Feature }) {
  const { maker, title, text, picture } = feature;
  const { locale } = useShell();
  const hangul = locale === 'ko' ? maker.name : maker.hangul;
  return (
    <section className={styles.hall} aria-labelledby="hall-title">
      <div className={styles.picture}>
        {picture && <Picture picture={picture} sizes="(max-width: 63.99rem) 100vw, 58vw" ratio="own" />}
      </div>
      <Text vertical className={styles.pillar} lang="ko" aria-hidden="true">
        {hangul}
      </Text>
      <div className={styles.words}>
        <Heading level={2} look="title" id="hall-title">
          {title}
        </Heading>
        {text.split('\n').map(paragraph => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <Link render={<LocalLink to={`/c/all?kiln=${maker.slug}`} />} className={styles.link}>
          {m.hall_link({ kiln: maker.name })}
        </Link>
      </div>
    </section>
  );
}
