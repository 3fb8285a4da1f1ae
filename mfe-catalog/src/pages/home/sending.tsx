import { Heading } from '@maru/ui-kit/heading';
import { Section } from '@maru/ui-kit/section';
import { Text } from '@maru/ui-kit/text';
import { m } from '../../messages/generated/messages.js';
import styles from './sending.module.css';

/** How a piece reaches a house, in three sentences. */
export function Sending() {
  const ways = [
    { title: m.sending_paper_title(), text: m.sending_paper_text() },
    { title: m.sending_days_title(), text: m.sending_days_text() },
    { title: m.sending_shops_title(), text: m.sending_shops_text() },
  ];
  return (
    <Section title={m.sending_title()} titleHidden>
      <ul className={styles.ways}>
        {ways.map(way => (
          <li key={way.title} className={styles.way}>
            <Heading level={3} look="name">
              {way.title}
            </Heading>
            <Text size="label" tone="muted">
              {way.text}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
