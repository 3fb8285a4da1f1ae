import type { Schemas } from '@maru/bff-gateway/contract';
import { LocalLink } from '@maru/shell/contract';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Page } from '@maru/ui-kit/page';
import { Picture } from '@maru/ui-kit/picture';
import { Text } from '@maru/ui-kit/text';
import { Fragment } from 'react';
import { m } from '../../messages/generated/messages.js';
import styles from './hero.module.css';

/** The first picture, from edge to edge. Its text stands on the wall where that is wide enough, else on paper below. */
export function Hero({ hero }: { hero: Schemas['HomePage']['hero'] }) {
  return (
    <section className={styles.hero} aria-labelledby="hero-title" data-plain={hero ? undefined : ''}>
      {hero && (
        <Picture
          picture={hero.pictureTall ?? hero.picture}
          sources={[{ media: '(min-width: 48rem)', sizes: '100vw', picture: hero.picture }]}
          sizes="100vw"
          ratio="hero"
          priority
          className={styles.picture}
        />
      )}
      <Page className={styles.words}>
        <Heading level={1} look="display" id="hero-title">
          <Lines lines={hero?.title ?? [m.home_page_title()]} />
        </Heading>
        {hero && (
          <Text size="lead" className={styles.lead}>
            {hero.text}
          </Text>
        )}
        <Link render={<LocalLink to={`/c/${hero?.link.category ?? 'all'}`} />} className={styles.link}>
          {hero?.link.label ?? m.hero_link()}
        </Link>
      </Page>
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, index) => (
    <Fragment key={line}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
}
