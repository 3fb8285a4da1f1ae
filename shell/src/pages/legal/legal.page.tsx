import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Note } from '@maru/ui-kit/note';
import { Page } from '@maru/ui-kit/page';
import { Text } from '@maru/ui-kit/text';
import { useEffect } from 'react';
import { useShellDocument } from '../../document/shell-document-context.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './legal.module.css';
import { blocksOf, type LegalText, type LegalTexts } from './legal-text.ts';
import { privacy } from './privacy.ts';
import { shippingReturns } from './shipping-returns.ts';
import { terms } from './terms.ts';

export const TermsPage = () => <LegalPage texts={terms} />;
export const PrivacyPage = () => <LegalPage texts={privacy} />;
export const ShippingReturnsPage = () => <LegalPage texts={shippingReturns} />;

/** A document that the law wants, to be read: contents, then part after part. */
function LegalPage({ texts }: { texts: LegalTexts }) {
  const { locale, page } = useShellDocument();
  const { title, lead, since, parts } = texts[locale];
  useEffect(() => page.shell.setTitle(title), [page, title]);
  return (
    <Page className={styles.page}>
      <header className={styles.head}>
        <Heading level={1} look="display">
          {title}
        </Heading>
        <Text size="lead" measure>
          {lead}
        </Text>
        <Text size="small" tone="muted">
          {since}
        </Text>
        <Note className={styles.sample}>{m.legal_sample()}</Note>
      </header>
      <nav aria-label={m.legal_contents()} className={styles.contents}>
        <ol>
          {parts.map(part => (
            <li key={part.id}>
              <Link look="plain" href={`#${part.id}`}>
                {part.title}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.parts}>
        {parts.map(part => (
          <Part key={part.id} part={part} />
        ))}
      </div>
    </Page>
  );
}

function Part({ part: { id, title, lines } }: { part: LegalText['parts'][number] }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.part}>
      <Heading level={2} look="heading" id={`${id}-title`}>
        {title}
      </Heading>
      {blocksOf(lines).map(block =>
        typeof block === 'string' ? (
          <Text key={block} measure>
            {block}
          </Text>
        ) : (
          <ul key={block.items[0]} className={styles.items}>
            {block.items.map(item => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        ),
      )}
    </section>
  );
}
