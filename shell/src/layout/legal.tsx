import { m } from '../messages/generated/messages.js';
import styles from './site-footer.module.css';

/** What a Korean shop must state of itself; the business details are samples. */
export function Legal() {
  const facts: [term: string, detail: string][] = [
    [m.legal_company(), m.legal_company_value()],
    [m.legal_representative(), m.legal_representative_value()],
    [m.legal_business(), m.legal_business_value()],
    [m.legal_mail_order(), m.legal_mail_order_value()],
    [m.legal_address(), m.legal_address_value()],
    [m.legal_desk(), m.legal_desk_value()],
    [m.legal_mail(), 'help@maru.example'],
    [m.legal_privacy(), m.legal_privacy_value()],
    [m.legal_hosting(), m.legal_hosting_value()],
  ];
  return (
    <div className={styles.legal}>
      <dl>
        {facts.map(([term, detail]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
      <p>{m.legal_withdrawal()}</p>
    </div>
  );
}
