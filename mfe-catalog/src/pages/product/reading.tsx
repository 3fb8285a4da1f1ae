import type { Schemas } from '@maru/bff-gateway/contract';
import { useShell } from '@maru/shell/contract';
import { Facts } from '@maru/ui-kit/facts';
import { Fold } from '@maru/ui-kit/fold';
import { Section } from '@maru/ui-kit/section';
import { Text } from '@maru/ui-kit/text';
import { m } from '../../messages/generated/messages.js';
import { makingFacts } from './making-facts.ts';
import styles from './reading.module.css';

export interface ReadingProps {
  product: Schemas['Product'];
  variant: Schemas['Variant'];
}

/** What there is to read of a piece: its story, then measures, care and returns to unfold. */
export function Reading({ product, variant }: ReadingProps) {
  const { locale } = useShell();
  return (
    <div className={styles.reading}>
      <Section title={m.story_title()} titleLook="heading" space="none">
        {product.story.split('\n').map(paragraph => (
          <Text key={paragraph} size="lead" measure className={styles.paragraph}>
            {paragraph}
          </Text>
        ))}
      </Section>
      <div>
        <Fold summary={m.making_title()} open>
          <Facts rows={makingFacts(product, variant, locale)} />
        </Fold>
        <Fold summary={m.care_title()}>
          <Text measure>{product.care}</Text>
        </Fold>
        <Fold summary={m.returns_title()}>
          <Text measure>{m.returns_text()}</Text>
        </Fold>
      </div>
    </div>
  );
}
