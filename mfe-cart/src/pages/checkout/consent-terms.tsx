import { useLocalPath } from '@maru/shell/contract';
import { Link } from '@maru/ui-kit/link';
import { m } from '../../messages/generated/messages.js';

/** What is agreed to, to be read without leaving a form that is half filled in. */
export function ConsentTerms() {
  const localPath = useLocalPath();
  const documents = [
    { path: '/terms', label: m.consent_terms() },
    { path: '/privacy', label: m.consent_privacy() },
    { path: '/shipping-returns', label: m.consent_returns() },
  ];
  return (
    <>
      {m.consent_under()}{' '}
      {documents.map(({ path, label }, index) => (
        <span key={path}>
          {index > 0 && ', '}
          <Link look="inline" href={localPath(path)} target="_blank" rel="noopener">
            {label}
          </Link>
        </span>
      ))}
      {'. '}
      {m.consent_new_tab()}
    </>
  );
}
